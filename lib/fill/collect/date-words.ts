/** A date's pattern in a label or placeholder: YYYY-MM-DD, TT.MM.JJJJ. */
export const datePattern =
  /(?:^|[^a-z])(?:y{2,4}|j{2,4}|a{4}|d{1,2}|t{1,2}|m{1,2})[-/. ](?:d{1,2}|m{1,2})[-/. ](?:y{2,4}|j{2,4}|a{2,4}|d{1,2})(?:$|[^a-z])/i;

/** Words for a date in a label or placeholder; enough to tell a read-only input with a calendar from a locked one. */
export const dateWords =
  /日期|時間|时间|(?:^|[^a-z])(?:date|time|datum|zeit|uhrzeit|fecha|hora|heure|échéance|due|deadline)(?:$|[^a-z])/i;
