/** A date's pattern in a label or placeholder: YYYY-MM-DD, TT.MM.JJJJ. */
export const datePattern =
  /(?:^|[^a-z])(?:y{2,4}|j{2,4}|a{4}|d{1,2}|t{1,2}|m{1,2})[-/. ](?:d{1,2}|m{1,2})[-/. ](?:y{2,4}|j{2,4}|a{2,4}|d{1,2})(?:$|[^a-z])/i;

/** Words for a date in a label or placeholder; enough to tell a read-only input with a calendar from a locked one. */
const dateWords =
  /日期|時間|时间|(?:^|[^a-z])(?:date|time|datum|zeit|uhrzeit|fecha|hora|heure|échéance|due|deadline)(?:$|[^a-z])/i;

// What a console writes by itself as the call comes in.
const ownWords =
  /报修|来电|受理|登记|创建|提交|申请|填报|发生|上报|接报|投诉|当前|录入|更新|修改|处理|办结|响应|派单|接单|回访|created|reported|received|open(?:ed|ing)|call|updated|modified|closed|resol|respon/i;
const chooseWords = /选择|選擇|select|choose|pick|auswählen|choisir|elija|seleccione/i;

/** Whether a read-only and empty field waits for its calendar, rather than for the console. */
export const awaitsCalendar = (label: string, placeholder: string): boolean =>
  dateWords.test(label) && (!ownWords.test(label) || chooseWords.test(placeholder));
