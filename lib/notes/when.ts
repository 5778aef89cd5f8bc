import { simplify } from './capture/simplified.ts';
import { fold } from './capture/text.ts';
import { chineseNumber, chinesePartOf } from './time/chinese-time.ts';
import { readDay } from './time/days.ts';
import { englishPartOf } from './time/english-time.ts';

export type When = {
  /** Local time. A day stands for its midnight, a part of the day for its hour (see `parseWhen`). */
  readonly date: Date;
  readonly precision: 'day' | 'part_of_day' | 'minute';
  /** The text that was read, half-width. */
  readonly text: string;
};

type Clock = { readonly hour: number; readonly minute: number; readonly guess: boolean };

const clocks: readonly RegExp[] = [
  /(?<!\d)(?<h>\d{1,2}):(?<m>[0-5]\d)(?::[0-5]\d)?(?: ?(?<half>[ap])\.?m)?/i,
  /(?<!\d)(?<h>\d{1,2}|[一二两三四五六七八九十]{1,2})点(?:(?<half>半)|(?<quarter>[一三])刻|(?<m>\d{1,2}|[一二三四五六七八九十]{1,3})分?)?/,
  /(?<![\d:])(?<h>1[0-2]|0?[1-9]) ?(?<half>[ap])\.?m\b/i,
  /\b(?:at|after|before|by|around) (?<h>1[0-2]|[1-9])\b(?![:/.]\d| ?(?:days?|hours?|weeks?|min))/i,
  /(?<!\d)(?<h>1[0-2]|[1-9]) ?o.clock/i,
];
const soon =
  /(?<n>\d{1,3}|[一二两三四五六七八九十半]{1,3})个?(?<half>半)?(?<unit>小时|钟头|分钟)(?:之?后|以后|之?内|以内)|\b(?:in|within) (?<count>an?|half an?|\d{1,3}) (?<word>hour|hr|minute|min)s?\b/i;

/**
 * Reads a wished time as people say it: 明天下午3点, 后天上午, 下周二 14:00, next Tue 14:00, 12/3 (month first),
 * 2026-12-03 09:30. Parts of the day stand for an hour: 上午/morning 9:00, 中午/noon 12:00, 下午/afternoon 14:00,
 * 晚上/evening 19:00. An hour from 1 to 6 without more is in the afternoon. A time of day without a day is the next one.
 * Text of either language is read; `locale` is kept for forms that ask for it.
 * @returns null where no time is named.
 */
export function parseWhen(text: string, now: Date, _locale: 'zh-CN' | 'en'): When | null {
  const plain = simplify(fold(text.slice(0, 200))).replace(/[，]/g, ',');
  const delay = readDelay(plain, now);
  if (delay) return delay;
  const day = readDay(plain, now);
  const part = chinesePartOf(plain) ?? englishPartOf(plain);
  const clock = readClock(plain);
  if (!day && !part && !clock) return null;
  const date = day ? new Date(day.date) : new Date(now.getFullYear(), now.getMonth(), now.getDate());
  const read = plain.trim();
  if (clock) {
    date.setHours(hourOf(clock, part, /\d{4}[-/.]/.test(plain)), clock.minute);
    if (!day && date < now) date.setDate(date.getDate() + 1);
    return { date, precision: 'minute', text: read };
  }
  if (!part) return { date, precision: 'day', text: read };
  date.setHours(part.hour);
  if (!day && now.getHours() >= part.end) date.setDate(date.getDate() + 1);
  return { date, precision: 'part_of_day', text: read };
}

const two = (value: number) => String(value).padStart(2, '0');

/**
 * Writes a date by a pattern as pages use them: YYYY or yyyy, YY, MM, M, DD or dd, D or d, HH, H, hh, h, mm, m, ss, A;
 * what stands in [brackets] stays. In a pattern without hours `mm` is the month (dd/mm/yyyy).
 */
export function formatWhen(date: Date, pattern: string): string {
  const month = date.getMonth() + 1;
  const hours = date.getHours();
  const short = hours % 12 || 12;
  const timeless = !/[Hh]/.test(pattern.replace(/\[[^\]]*\]/g, ''));
  const minutes = timeless ? month : date.getMinutes();
  const values: Readonly<Record<string, string>> = {
    YYYY: String(date.getFullYear()).padStart(4, '0'),
    YY: two(date.getFullYear() % 100),
    MM: two(month),
    M: String(month),
    DD: two(date.getDate()),
    D: String(date.getDate()),
    HH: two(hours),
    H: String(hours),
    hh: two(short),
    h: String(short),
    mm: two(minutes),
    m: String(minutes),
    ss: two(date.getSeconds()),
    A: hours < 12 ? 'AM' : 'PM',
    a: hours < 12 ? 'am' : 'pm',
  };
  return pattern.replace(/\[([^\]]*)\]|YYYY|yyyy|YY|yy|MM|M|DD|dd|D|d|HH|H|hh|h|mm|m|ss|A|a/g, (token, literal) =>
    typeof literal === 'string' ? literal : (values[token] ?? values[token.toUpperCase()] ?? token),
  );
}

function readDelay(text: string, now: Date): When | null {
  const match = soon.exec(text);
  if (!match?.groups) return null;
  const { n, half, unit, count, word } = match.groups;
  const amount = n !== undefined ? chineseNumber(n) : /half/i.test(count ?? '') ? 0.5 : Number(count) || 1;
  const minutes = (amount + (half ? 0.5 : 0)) * (unit === '分钟' || /^min/i.test(word ?? '') ? 1 : 60);
  if (!Number.isFinite(minutes)) return null;
  return { date: new Date(now.getTime() + minutes * 60_000), precision: 'minute', text: match[0] };
}

function readClock(text: string): Clock | null {
  for (const pattern of clocks) {
    const groups = pattern.exec(text)?.groups;
    if (!groups) continue;
    const { h = '', m, half, quarter } = groups;
    const hour = chineseNumber(h);
    const minute = half === '半' ? 30 : quarter ? (quarter === '三' ? 45 : 15) : m === undefined ? 0 : chineseNumber(m);
    if (!(hour <= 24 && minute < 60)) continue;
    if (half && /[ap]/i.test(half)) return { hour: (hour % 12) + (/p/i.test(half) ? 12 : 0), minute, guess: false };
    return { hour, minute, guess: !h.startsWith('0') };
  }
  return null;
}

function hourOf({ hour, guess }: Clock, part: { readonly hour: number } | null, exact: boolean): number {
  if (!guess || hour > 12) return hour;
  if (part)
    return part.hour >= 12
      ? hour === 12
        ? part.hour >= 19
          ? 24
          : 12
        : afternoon(hour, part.hour)
      : hour % 12 || (part.hour < 6 ? 0 : 12);
  return !exact && hour >= 1 && hour <= 6 ? hour + 12 : hour;
}

/** 中午11点 is before noon; every other hour with a late part of the day is after it. */
function afternoon(hour: number, part: number): number {
  return part === 12 && hour >= 10 ? hour : hour + 12;
}
