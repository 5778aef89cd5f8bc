const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const weekday =
  '(?:mon(?:day)?|tue(?:s|sday)?|wed(?:nesday)?|thu(?:r|rs|rsday)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?)\\b';
const month =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b\\.?';

export const englishDay = [
  '(?:the )?day after tomorrow|tomorrow|tmrw?|tmw|today|tonight|yesterday|last night',
  `(?:this |next |last |coming )?${weekday}`,
  '(?:this|next|last) (?:week|month|weekend)\\b|(?:at )?the weekend',
  `${month} \\d{1,2}(?:st|nd|rd|th)?(?:,? \\d{4})?\\b|\\d{1,2}(?:st|nd|rd|th)?(?: of)? ${month}(?: \\d{4})?`,
  '\\d{4}([-/.])\\d{1,2}\\k<1>\\d{1,2}(?!\\d)',
  '(?<![\\d/.-])(?:1[0-2]|0?[1-9])/(?:[12]\\d|3[01]|0?[1-9])(?:/\\d{4})?(?![\\d/.]| ?(?:in\\b|inch|["”″]|of\\b|full|empty|hp\\b))',
  '(?<![\\d.])(?:on )?(?:the )?(?:[12]?\\d|3[01])(?:st|nd|rd|th)\\b(?! ?(?:[a-z]|[A-Z]))',
  '(?:in|within) (?:an?|\\d{1,3}|two|three|half an?) (?:days?|hours?|hrs?|minutes?|mins?|weeks?)\\b',
]
  .join('|')
  .replace('([-/.])', '[-/.]')
  .replace('\\k<1>', '[-/.]');

export const englishPart =
  '(?:(?:this |in the |early |late )?(?:morning|afternoon|evening|noon|midday|lunchtime|night)|(?<=[a-z] )[ap]m)\\b';
export const englishClock =
  '(?:(?<!\\d)(?:[01]?\\d|2[0-4]):[0-5]\\d(?![\\d:])(?: ?[ap]\\.?m\\b\\.?)?|(?<!\\d)(?:1[0-2]|0?[1-9]) ?[ap]\\.?m\\b\\.?|(?<=\\bat )(?:1[0-2]|[1-9])(?: ?o.clock)?\\b|(?<=\\b(?:before|after|by) )(?:1[0-2]|[1-9])(?= ?(?:$|[,.;)\\ue000])| (?:on|re|about|or|today|tomorrow|please|pls|back)\\b)|(?<!\\d)(?:1[0-2]|[1-9]) ?o.clock\\b)';

const partHours: readonly (readonly [RegExp, number, number])[] = [
  [/morning|(?<=[a-z] )am\b/i, 9, 12],
  [/noon\b(?<!afternoon)|midday|lunchtime/i, 12, 14],
  [/afternoon|(?<=[a-z] )pm\b/i, 14, 18],
  [/evening|night/i, 19, 24],
];

/** The hour that stands for a part of the day, and the hour at which that part is over. */
export function englishPartOf(text: string): { readonly hour: number; readonly end: number } | null {
  const found = partHours.find(([pattern]) => pattern.test(text));
  return found ? { hour: found[1], end: found[2] } : null;
}

/** 0 for Monday. */
export function englishWeekday(word: string): number {
  return weekdays.indexOf(word.slice(0, 3).toLowerCase());
}

/** 0 for January. */
export function englishMonth(word: string): number {
  return months.indexOf(word.slice(0, 3).toLowerCase());
}
