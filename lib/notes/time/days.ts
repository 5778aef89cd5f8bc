import { chineseNumber, chineseWeekday } from './chinese-time.ts';
import { englishMonth, englishWeekday } from './english-time.ts';

type Groups = Readonly<Record<string, string | undefined>>;
type Rule = readonly [pattern: RegExp, dayOf: (groups: Groups, today: Date) => Date | null];

/** Midnight so many days from now, by the calendar and so across a change of the clocks. */
const plus = (today: Date, days: number) => new Date(today.getFullYear(), today.getMonth(), today.getDate() + days);
/** 0 for Monday. */
const weekdayOf = (date: Date) => (date.getDay() + 6) % 7;

function dated(year: number, month: number, day: number): Date | null {
  const date = new Date(year, month, day);
  return date.getMonth() === month && date.getDate() === day ? date : null;
}

/** A date without its year is the next such day: today or later. */
function comingDate(today: Date, month: number, day: number): Date | null {
  const thisYear = dated(today.getFullYear(), month, day);
  return thisYear && thisYear >= plus(today, 0) ? thisYear : dated(today.getFullYear() + 1, month, day);
}

/** 周二 is the next one, today counted; 下周二 and “next Tue” lie in the week after this one, which begins on Monday. */
function weekday(today: Date, which: string, target: number): Date | null {
  if (target < 0) return null;
  const away = target - weekdayOf(today);
  const weeks = { 下下: 2, 下: 1, next: 1, 上: -1, 上上: -2, last: -1, 这: 0, 本: 0 }[which.toLowerCase().trim()];
  return plus(today, weeks === undefined ? (away + 7) % 7 : away + 7 * weeks);
}

const named: Readonly<Record<string, number>> = {
  大后: 3,
  后: 2,
  明: 1,
  听: 1,
  今: 0,
  昨: -1,
  琴: -1,
  大前: -3,
  前: -2,
};

const rules: readonly Rule[] = [
  [
    /(?<word>大后|后|明|听|今|昨|琴|大前|前)[天日儿早晚晨夜朝]/,
    ({ word = '' }, today) => plus(today, named[word] ?? 0),
  ],
  [/day after tomorrow/i, (_, today) => plus(today, 2)],
  [/tomorrow|tmr|tmw/i, (_, today) => plus(today, 1)],
  [/today|tonight|this (?:morning|afternoon|evening)/i, (_, today) => plus(today, 0)],
  [/yesterday|last night/i, (_, today) => plus(today, -1)],
  [
    /(?<which>下下|下|上上|上|这|本)?个?(?:周|星期|礼拜)(?<sign>[一二三四五六日天末])/,
    ({ which = '', sign = '' }, today) => weekday(today, which, chineseWeekday(sign)),
  ],
  [/(?<y>\d{4})[-/.年](?<m>\d{1,2})[-/.月](?<d>\d{1,2})/, ({ y, m, d }) => dated(Number(y), Number(m) - 1, Number(d))],
  [
    /(?<m>\d{1,2}|[一二三四五六七八九十]{1,2})月份?(?<d>\d{1,2}|[一二三四五六七八九十]{1,3})/,
    ({ m = '', d = '' }, today) => comingDate(today, chineseNumber(m) - 1, chineseNumber(d)),
  ],
  [
    /(?<![\d/])(?<m>\d{1,2})\/(?<d>\d{1,2})(?:\/(?<y>\d{4}))?(?![\d/]| ?(?:英?寸|吋|分|in\b|inch|["”″]))/,
    ({ y, m, d }, today) =>
      y ? dated(Number(y), Number(m) - 1, Number(d)) : comingDate(today, Number(m) - 1, Number(d)),
  ],
  [
    /(?<m>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? (?<d>\d{1,2})(?:st|nd|rd|th)?(?!\d)(?:,? (?<y>\d{4}))?/i,
    ({ m = '', d, y }, today) =>
      y ? dated(Number(y), englishMonth(m), Number(d)) : comingDate(today, englishMonth(m), Number(d)),
  ],
  [
    /(?<d>\d{1,2})(?:st|nd|rd|th)?(?: of)? (?<m>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?(?: (?<y>\d{4}))?/i,
    ({ m = '', d, y }, today) =>
      y ? dated(Number(y), englishMonth(m), Number(d)) : comingDate(today, englishMonth(m), Number(d)),
  ],
  [
    /\b(?<which>this |next |last |coming )?(?<word>mon|tue|wed|thu|fri|sat|sun)(?:day|s|sday|nesday|r|rs|rsday|urday)?\b/i,
    ({ which = '', word = '' }, today) => weekday(today, which, englishWeekday(word)),
  ],
  [/(?<d>\d{1,2})[日号]/, ({ d }, today) => comingMonthday(today, Number(d))],
  [/\b(?<d>\d{1,2})(?:st|nd|rd|th)\b(?! ?(?:floor|time))/i, ({ d }, today) => comingMonthday(today, Number(d))],
  [
    /(?<n>\d{1,3}|[一二两三四五六七八九十]{1,3})天(?:之?后|以后|之?内|以内)/,
    ({ n = '' }, today) => plus(today, chineseNumber(n)),
  ],
  [/\b(?:in|within) (?<n>\d{1,3}) days?\b/i, ({ n }, today) => plus(today, Number(n))],
  [/下个?(?:周|星期|礼拜)|next week\b/i, (_, today) => plus(today, 7 - weekdayOf(today))],
  [/weekend/i, (_, today) => weekday(today, '', 5)],
  [/月底/, (_, today) => new Date(today.getFullYear(), today.getMonth() + 1, 0)],
];

function comingMonthday(today: Date, day: number): Date | null {
  for (let ahead = 0; ahead < 3; ahead++) {
    const date = dated(today.getFullYear(), today.getMonth() + ahead, day);
    if (date && date >= plus(today, 0)) return date;
  }
  return null;
}

/** The day that is named anywhere in a text, at midnight, and where it stands; null where none is. */
export function readDay(
  text: string,
  today: Date,
): { readonly date: Date; readonly from: number; readonly to: number } | null {
  for (const [pattern, dayOf] of rules) {
    const match = pattern.exec(text);
    const date = match && dayOf(match.groups ?? {}, today);
    if (match && date) return { date, from: match.index, to: match.index + match[0].length };
  }
  return null;
}
