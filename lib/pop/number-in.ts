import { fold } from '../notes/capture/text.ts';

/** How much of a text is looked at. */
const maxLength = 300;
const whole = /^\+?\d[\d ().\-/]*(?:\s*(?:转|轉|分机|#|ext\.?|x)\s*\d{1,6})?$/i;
const inText = /\+?\d[\d ()-]{3,22}\d/g;
const scheme = /^(?:tel|sips?|callto):(?:\/\/)?/i;
/** Days and hours, which stand beside numbers on a screen pop and look like them. */
const times = /\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?|\d{1,2}:\d{2}(?::\d{2})?/g;

const digitsOf = (text: string): number => text.replace(/\D/g, '').length;

/** E.164 allows 15 digits; an exchange's own numbers have three. An extension comes on top. */
const fits = (text: string): boolean => digitsOf(text) >= 3 && digitsOf(text) <= 21;

/**
 * The telephone number that a piece of a page says, as it is written there without what stands around it; null where
 * there is none. A text that is no number as a whole gives its longest one of five digits or more.
 */
export function numberIn(text: string): string | null {
  if (text.length > 10_000) return null;
  const plain = fold(text).trim().replace(scheme, '').slice(0, maxLength).split(/[;@]/)[0]?.trim() ?? '';
  if (whole.test(plain)) return fits(plain) ? plain : null;
  const found = plain.replace(times, '\n').match(inText) ?? [];
  const numbers = found.map((one) => one.trim()).filter((one) => digitsOf(one) >= 5 && digitsOf(one) <= 15);
  return numbers.reduce<string | null>((best, one) => (best && digitsOf(best) >= digitsOf(one) ? best : one), null);
}
