import { splitAddress } from './address.ts';
import { chineseNumber } from './time/chinese-time.ts';

/** Numbers are looked up by their last digits: country code, area code and the zero before it come and go. */
const telling = 7;
const extension = /\s*(?:转|轉|分机|#|ext(?:ension)?\.?|x)\s*\d{1,6}\s*$/i;

/** The digits of a number as far as they tell it from others: no prefix for abroad, no zeros before, no extension. */
function digitsOf(phone: string): string {
  const plain = phone.normalize('NFKC').slice(0, 60).replace(extension, '');
  return plain.replace(/\D/g, '').replace(/^0+/, '');
}

/** What a number is looked up by; empty where it is none. Numbers with the same key need not be the same. */
export function phoneKey(phone: string): string {
  return digitsOf(phone).slice(-telling);
}

/** Whether two numbers are the same line, one of them perhaps without its country or area code. */
export function samePhone(one: string, other: string): boolean {
  const [short = '', long = ''] = [digitsOf(one), digitsOf(other)].toSorted((a, b) => a.length - b.length);
  return short.length >= telling ? long.endsWith(short) : short !== '' && short === long;
}

/**
 * What an address is compared by: building, unit and room in figures, however they were written (三号楼二单元1201,
 * 3-2-1201); the whole text where there are no such parts. Empty without an address.
 */
export function placeKey(address: string): string {
  const { building, unit, room } = splitAddress(address);
  const flat = [building, unit, room].map(figureOf);
  if (flat.some((part) => part !== '')) return flat.join('-');
  return bare(address);
}

/** The building alone, `3`; empty where none is named. */
export function buildingKey(address: string): string {
  return figureOf(splitAddress(address).building);
}

/** The estate alone; empty where none is named. */
export function communityKey(address: string): string {
  return bare(splitAddress(address).community ?? '');
}

/** What a person is looked up by where the number is another one; empty unless surname and address are known. */
export function personKey(surname: string, address: string): string {
  const [name, place] = [bare(surname), placeKey(address)];
  return name === '' || place === '' ? '' : `${name}@${place}`;
}

function figureOf(part: string | undefined): string {
  if (part === undefined) return '';
  const text = bare(part);
  const figure = /\d+[a-z]?|[a-z]\d*$/.exec(text)?.[0];
  if (figure !== undefined) return figure.replace(/^0+(?=\d)/, '');
  const chinese = chineseNumber(/[一二三四五六七八九十]+/.exec(text)?.[0] ?? '');
  return Number.isNaN(chinese) || chinese < 0 ? text : String(chinese);
}

function bare(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\p{P}]/gu, '')
    .slice(0, 60);
}
