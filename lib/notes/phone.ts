import { isSupportedCountry, parsePhoneNumberFromString } from 'libphonenumber-js';
import { fold } from './capture/text.ts';

export type CheckedPhone = {
  /** Only the digits, with the country code where one was given, without the extension. */
  readonly digits: string;
  readonly valid: boolean;
  /** As it is written in its country, the extension after it; what was typed where it is not valid. */
  readonly formatted: string;
};

const extension = /\s*(?:转|轉|分机|#|ext(?:ension)?\.?|x)\s*(\d{1,6})\s*$/i;
// libphonenumber's small tables take 1380013800, a mobile number with a digit too few, for a good one.
const chinese: readonly (readonly [form: RegExp, written: string])[] = [
  [/^(1[3-9]\d)(\d{4})(\d{4})$/, '$1 $2 $3'],
  [/^([48]00)(\d{3})(\d{4})$/, '$1-$2-$3'],
  [/^(0(?:10|2\d|[3-9]\d\d))(\d{7,8})$/, '$1-$2'],
  [/^([2-8]\d{6,7})$/, '$1'],
  [/^(1\d{2,4}|9\d{4,7})$/, '$1'],
];

/**
 * Checks a number by the country's rules. It is advice for the clerk, never a bar. In China local numbers without
 * their area code, 400 numbers and short ones (12345, 95588) are valid too.
 * @param country ISO 3166 code of the office; numbers that begin with + bring their own.
 */
export function checkPhone(text: string, country: string): CheckedPhone {
  const plain = fold(text.slice(0, 100)).trim();
  const ext = extension.exec(plain);
  const number = ext ? plain.slice(0, ext.index) : plain;
  const suffix = ext ? plain.slice(ext.index) : '';
  const digits = number.replace(/\D/g, '');
  const invalid = { digits, valid: false, formatted: plain };
  if (text.length > plain.length + 100 || !/^[+\d\s().-]+$/.test(number)) return invalid;
  const abroad = number.startsWith('+') && !number.startsWith('+86');
  if (!abroad && (country === 'CN' || number.startsWith('+86'))) {
    const written = writeChinese(number.startsWith('+86') ? digits.slice(2) : digits, number.startsWith('+86'));
    return written === null ? invalid : { digits, valid: true, formatted: written + suffix };
  }
  const parsed = parsePhoneNumberFromString(number, isSupportedCountry(country) ? country : { extract: false });
  if (!parsed?.isValid()) return invalid;
  const national = parsed.country === country;
  return {
    digits,
    valid: true,
    formatted: (national ? parsed.formatNational() : parsed.formatInternational()) + suffix,
  };
}

/** With +86 the area code stands without its 0. */
function writeChinese(digits: string, international: boolean): string | null {
  const all = international && !/^1[3-9]\d{9}$/.test(digits) && !digits.startsWith('0') ? `0${digits}` : digits;
  const found = chinese.find(([form]) => form.test(all));
  return found ? all.replace(found[0], found[1]) : null;
}
