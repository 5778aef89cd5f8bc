import { formatWhen } from '../../notes/when.ts';
import type { ControlDescriptor } from '../types.ts';

const pattern =
  /(?:y{2,4}|m{1,2}|d{1,2})[-/.年月](?:y{4}|m{1,2}|d{1,2})[-/.月日](?:y{4}|d{1,2})日?(?:[ t]+h{1,2}[:时]m{2}(?:[:分]s{2})?)?/i;

/**
 * The format that a date field wants: the native one, the one that its texts name (`YYYY-MM-DD HH:MM`), or the one of
 * what it holds. Null where none is known.
 */
export function dateFormatOf(control: ControlDescriptor): string | null {
  switch (control.inputType) {
    case 'date':
      return 'YYYY-MM-DD';
    case 'datetime-local':
      return 'YYYY-MM-DDTHH:mm';
    case 'time':
      return 'HH:mm';
    case 'month':
      return 'YYYY-MM';
    default:
  }
  const texts = [control.label, ...control.evidence.map(({ text }) => text)];
  for (const text of texts) {
    const named = pattern.exec(text)?.[0];
    if (named) return tokens(named);
  }
  const held = /^\d{4}([-/.])\d{1,2}\1\d{1,2}(?:([ T])\d{1,2}:\d{2}(:\d{2})?)?/.exec(control.value);
  if (!held) return null;
  const [, mark = '-', gap, seconds] = held;
  return `YYYY${mark}MM${mark}DD${gap ? `${gap}HH:mm${seconds ? ':ss' : ''}` : ''}`;
}

/** Whether the field wants a time of day beside the day; null where it does not say. */
export function wantsTime(control: ControlDescriptor): boolean | null {
  const format = dateFormatOf(control);
  if (format) return /HH/.test(format);
  const texts = [control.label, ...control.evidence.map(({ text }) => text)].join(' ');
  if (/时间|时刻|\btime\b|datetime/i.test(texts)) return true;
  return /日期|\bdate\b/i.test(texts) ? false : null;
}

/**
 * A day with the time that the clerk gave, as the field writes it.
 * @param day as `YYYY-MM-DD`
 * @param time as `HH:mm`
 */
export function dayAt(day: string, time: string, format: string): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return formatWhen(new Date(year, month - 1, date, hours, minutes), format);
}

// The first m stand for the month, those after the hour for minutes, whatever their case.
function tokens(named: string): string {
  const [day = '', time = ''] = named.split(/(?=[ t]+h)/i);
  const upper = day.toUpperCase();
  return time === ''
    ? upper
    : upper +
        time
          .replace(/h{1,2}/i, 'HH')
          .replace(/m{2}/i, 'mm')
          .replace(/s{2}/i, 'ss');
}
