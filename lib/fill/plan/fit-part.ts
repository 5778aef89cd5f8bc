import { plainText } from './fit-option.ts';

const words =
  /^(?:building|block|bldg|tower|unit|entrance|room|flat|apartment|apt|suite|no)+|(?:栋|幢|号楼|座|单元|室|号房|房|号|楼)+$/g;
const digits = '零一二三四五六七八九';

/** A part of an address without its counter: 3栋, 3号楼, 三幢 and `Building 3` are all `3`. */
export function bare(part: string): string {
  const plain = plainText(part);
  const stripped = plain.replace(words, '');
  return arabic(stripped === '' ? plain : stripped).replace(/^0+(?=\d)/, '');
}

function arabic(text: string): string {
  const tens = /^([一二三四五六七八九]?)十([一二三四五六七八九]?)$/.exec(text);
  if (tens) return String((digits.indexOf(tens[1] || '一') || 1) * 10 + (tens[2] ? digits.indexOf(tens[2]) : 0));
  return /^[零一二三四五六七八九]+$/.test(text) ? [...text].map((char) => digits.indexOf(char)).join('') : text;
}

/**
 * The option of an address level that is the noted part.
 * @returns its index, or null where none or more than one fits.
 */
export function fitPart(options: readonly string[], part: string): number | null {
  const sought = plainText(part);
  const exact = options.findIndex((option) => plainText(option) === sought);
  if (exact >= 0) return exact;
  const same = indexes(options, (option) => bare(option) === bare(part));
  if (same.length > 0) return only(same);
  if (sought.length < 2) return null;
  return only(indexes(options, (option) => plainText(option).includes(sought) && !/\d/.test(sought)));
}

const indexes = (options: readonly string[], fits: (option: string) => boolean): readonly number[] =>
  options.flatMap((option, index) => (option !== '' && fits(option) ? [index] : []));

const only = (found: readonly number[]): number | null => (found.length === 1 ? (found[0] ?? null) : null);
