import { isSupportedCountry, parsePhoneNumberFromString } from 'libphonenumber-js';
import type { FoundPhone } from './chinese-phones.ts';

const candidate =
  /(?<![\w#$£€.-])(?:\+|\(?\d)(?:[\d()]|[ .-](?=[\d(])){5,22}(?:\s*(?:ext\.?|x)\s*\d{1,6})?(?![\w-]*\w@)/gi;
const grouped = /\d[ .()-]+\d/;

/**
 * Numbers as they are written in `country`, and those with a + from anywhere, as typed. One that has the right length
 * but is not in use (a slip of the finger, perhaps) still counts where it is written like a number.
 */
export function findForeignPhones(text: string, country: string): readonly FoundPhone[] {
  return [...text.matchAll(candidate)].flatMap(({ 0: found, index }) => {
    const typed = trials(found.trim()).find((trial) => isNumber(trial, country));
    if (typed === undefined) return [];
    const from = index + found.indexOf(typed);
    return [{ from, start: from, to: from + typed.length, text: typed.replace(/\s+/g, ' ') }];
  });
}

const groups =
  /(?<![\w#$£€.-])(?:\(\d{3}\) ?\d{3}[- ]\d{4}|\d{3}([-.])\d{3}\1\d{4}|0\d{4} \d{3} ?\d{3}|0\d{3} \d{3} \d{3,4}|0\d{2} \d{4} \d{4}|0\d \d{4} \d{4})(?![\w-]*[\w@])/g;

/** Numbers of no country that is named, known by their groups alone: (415) 555-0132, 07700 900555. */
export function findGroupedPhones(text: string): readonly FoundPhone[] {
  return [...text.matchAll(groups)].map(({ 0: found, index }) => {
    return { from: index, start: index, to: index + found.length, text: found };
  });
}

/** All of it, or without a number of a house or flat before or behind it. */
function trials(typed: string): readonly string[] {
  const groups = typed.split(' ');
  const shorter = [groups.slice(0, -1), groups.slice(1), groups.slice(0, -2)].map((part) => part.join(' '));
  return [typed, ...shorter.filter((part) => part.length >= 7)];
}

function isNumber(typed: string, country: string): boolean {
  const number = parsePhoneNumberFromString(typed, isSupportedCountry(country) ? country : { extract: false });
  if (!number || number.country === 'CN') return false;
  const looks = typed.startsWith('+') || typed.startsWith('0') || grouped.test(typed);
  return number.isValid() || (number.isPossible() && looks && number.nationalNumber.length >= 9);
}
