/** Words for a date in a label or placeholder; enough to tell a read-only input with a calendar from a locked one. */
export const dateWords =
  /日期|時間|时间|(?:^|[^a-z])(?:date|time|datum|zeit|uhrzeit|fecha|hora|heure|échéance|due|deadline)(?:$|[^a-z])/i;
