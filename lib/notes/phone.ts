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
const chineseService = /^[48]00\d{7}$/;
const chineseLocal = /^[2-8]\d{6,7}$/;

/**
 * Checks a number by the country's rules. It is advice for the clerk, never a bar.
 * @param country ISO 3166 code of the office; numbers that begin with + bring their own.
 */
export function checkPhone(text: string, country: string): CheckedPhone {
  const plain = fold(text).trim();
  const ext = extension.exec(plain);
  const number = ext ? plain.slice(0, ext.index) : plain;
  const digits = number.replace(/\D/g, '');
  const suffix = ext ? plain.slice(ext.index) : '';
  if (country === 'CN' && !number.startsWith('+') && /^[\d\s()-]+$/.test(number)) {
    if (chineseService.test(digits)) {
      return { digits, valid: true, formatted: digits.replace(/^(\d{3})(\d{3})/, '$1-$2-') + suffix };
    }
    if (chineseLocal.test(digits)) return { digits, valid: true, formatted: digits + suffix };
  }
  const parsed = parsePhoneNumberFromString(number, isSupportedCountry(country) ? country : { extract: false });
  if (!parsed?.isValid()) return { digits, valid: false, formatted: plain };
  const national = parsed.country === country;
  return {
    digits,
    valid: true,
    formatted: (national ? parsed.formatNational() : parsed.formatInternational()) + suffix,
  };
}
