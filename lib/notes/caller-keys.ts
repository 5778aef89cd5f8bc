import { splitAddress } from './address.ts';
import { chineseNumber } from './time/chinese-time.ts';

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
