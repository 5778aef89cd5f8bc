import { dayIn, saysDay } from '../collect/dates/says-day.ts';
import { plainText } from '../plan/fit-option.ts';
import { bare } from '../plan/fit-part.ts';
import type { ControlDescriptor, FieldOutcome } from '../types.ts';

/** What a user sees in a control: the display where it has one, or else the value. */
export const shownIn = ({ display, value }: Pick<ControlDescriptor, 'display' | 'value'>): string => display || value;

const lines = (text: string): string => text.replace(/\r\n?/g, '\n').trim();
const digitsOf = (text: string): string => text.normalize('NFKC').replace(/\D/g, '');

/**
 * Compares what a field shows after the fill with what it was to show.
 * @returns `filled`, `reformatted` (the same in another writing), `truncated`, or `reverted` where it shows something else.
 */
export function judge(
  now: ControlDescriptor,
  wanted: string,
): Extract<FieldOutcome, 'filled' | 'reformatted' | 'truncated' | 'reverted'> {
  const shown = lines(shownIn(now));
  const sought = lines(wanted);
  if (shown === sought || lines(now.value) === sought) return 'filled';
  if (shown === '') return 'reverted';
  switch (now.widget) {
    case 'date':
      return sameInstant(shown, sought) || sameInstant(now.value, sought) || inWords(shown, sought)
        ? 'reformatted'
        : 'reverted';
    case 'cascader':
      return samePath(shown, sought) ? 'filled' : 'reverted';
    case 'select':
    case 'radio':
    case 'checkbox':
    case 'combobox':
      return plainText(shown) === plainText(sought) || plainText(now.value) === plainText(sought)
        ? 'filled'
        : 'reverted';
    default:
      return judgeText(shown, sought);
  }
}

function judgeText(shown: string, sought: string): 'filled' | 'reformatted' | 'truncated' | 'reverted' {
  if (shown.replace(/\s+/g, '') === sought.replace(/\s+/g, '')) return 'reformatted';
  if (sought.startsWith(shown)) return 'truncated';
  const digits = digitsOf(sought);
  if (digits.length >= 5 && digits === digitsOf(shown)) return 'reformatted';
  return plainText(shown) === plainText(sought) && plainText(sought) !== '' ? 'reformatted' : 'reverted';
}

function inWords(shown: string, sought: string): boolean {
  const day = dayIn(sought);
  return day !== null && saysDay(shown, day);
}

function sameInstant(shown: string, sought: string): boolean {
  const [a, b] = [padded(shown), padded(sought)];
  // 15:00 and 15:00:00 are the same; a day without its time is not the same as a day with it.
  return a.length >= 8 && b.length >= 8 && (a === b || a === `${b}00` || b === `${a}00`);
}

/** The digits of an instant with each part in two: 2026/12/3 is 20261203. */
const padded = (text: string): string =>
  digitsOf(/^\s*\d{4}\D/.test(text) ? text.normalize('NFKC').replace(/(?<!\d)\d(?!\d)/g, '0$&') : text);

function samePath(shown: string, sought: string): boolean {
  const parts = (text: string) =>
    text
      .split(/\s*[/>›»|,，、-]\s*/)
      .map(bare)
      .filter(Boolean);
  const [a, b] = [parts(shown), parts(sought)];
  return a.length > 0 && a.length <= b.length && a.every((part, at) => part === b[b.length - a.length + at]);
}
