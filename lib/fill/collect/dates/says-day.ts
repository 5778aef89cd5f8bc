/** A day, and the hour where there is one. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number | null;
  readonly minute: number;
}

/** The day, and the hour where there is one, in a text such as `2026-12-03 15:00`; null where it holds none. */
export function dayIn(text: string): Day | null {
  const found = /(\d{4})\D{1,2}(\d{1,2})\D{1,2}(\d{1,2})(?:\D+(\d{1,2})\D(\d{2}))?/.exec(text);
  if (!found) return null;
  const [, year, month, day, hour, minute = '0'] = found;
  return {
    year: Number(year),
    month: Number(month),
    day: Number(day),
    hour: hour === undefined ? null : Number(hour),
    minute: Number(minute),
  };
}

/**
 * The same of a text in a format such as `DD/MM/YYYY HH:mm`, by the order of its parts; null where they do not match.
 */
export function dayBy(text: string, format: string): Day | null {
  const parts = format.match(/Y{2,4}|M{1,2}|D{1,2}|H{1,2}|m{1,2}/g) ?? [];
  const numbers = text.match(/\d+/g)?.map(Number) ?? [];
  const at = (sign: string): number | undefined => numbers[parts.findIndex((part) => part.startsWith(sign))];
  const [year, month, day] = [at('Y'), at('M'), at('D')];
  if (year === undefined || year < 1000 || month === undefined || day === undefined) return null;
  return { year, month, day, hour: at('H') ?? null, minute: at('m') ?? 0 };
}

const languages = ['en', 'de', 'fr', 'es'];

/** Whether a word of the text names the month, whole or cut short, in a language that forms are read in. */
function namesMonth(text: string, month: number): boolean {
  const at = new Date(Date.UTC(2026, month - 1, 15));
  const words = text.toLowerCase().match(/\p{L}{3,}/gu) ?? [];
  return languages.some((language) => {
    const name = at.toLocaleDateString(language, { month: 'long', timeZone: 'UTC' }).toLowerCase();
    return words.some((word) => word === name || (word.length < 5 && name.startsWith(word)));
  });
}

/**
 * Whether a text names that day with its month in words, as buttons of calendars do: `December 3, 2026`,
 * `3. Dec 2026, 3:30 pm`. A month in digits is compared elsewhere, since 3/12 may be two days.
 */
export function saysDay(text: string, { year, month, day, hour, minute }: Day): boolean {
  if (!namesMonth(text, month)) return false;
  const time = /(\d{1,2}):(\d{2})(?::\d{2})?\s*([ap])?\.?m?/i.exec(text);
  const numbers = (time ? text.replace(time[0], ' ') : text).match(/\d+/g)?.map(Number) ?? [];
  if (numbers.length !== 2 || !numbers.includes(year) || !numbers.includes(day)) return false;
  if (!time) return hour === null;
  const [, hours, minutes, half] = time;
  const shown = half ? (Number(hours) % 12) + (half.toLowerCase() === 'p' ? 12 : 0) : Number(hours);
  return hour !== null && shown === hour && Number(minutes) === minute;
}
