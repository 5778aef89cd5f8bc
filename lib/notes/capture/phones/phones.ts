import type { Sheet } from '../sheet.ts';
import { type FoundPhone, findChinesePhones } from './chinese-phones.ts';
import { findForeignPhones, findGroupedPhones } from './foreign-phones.ts';

const phoneWord =
  '(?:联系|家庭|办公|公司)?(?:电话|手机|号码|联系方式|座机|固话|(?<![a-z])(?:telephone|phone|mobile|cell(?:phone)?|tel|contact))';
const tail = '(?:号码?|是|为|\\s*(?:number|no\\.?|is))*\\s*:?\\s*';
const label = new RegExp(
  `(?:(?<spare>备用|另外?一?个?|第二个?|alt(?:ernative)?\\.?|second|other|backup)\\s*${phoneWord}?|(?<!打)${phoneWord})${tail}$`,
  'i',
);
const labelled = new RegExp(`${phoneWord}${tail}(?=[+\\d])`, 'gi');
const digits = /\+?\d[\d ()-]{3,18}\d/y;
/** Numbers of things: an order, a bill, a card. */
const otherNumber =
  /(?:(?:(?<!同)号|[订工运]单|单号|流水号?|编号|序列号|卡号|帐号|账号|户号|表号|合同号?|发票号?|证号|身份证|号牌|车牌|微信号?)[^\d\ue000\u4e00-\u9fff]{0,3}(?:[是为])?|\b(?:qq|order|ticket|invoice|ref(?:erence)?|account|acc?t|case|serial|meter|reading|asset|badge|id|employee|policy|booking|tracking|flight|no\.|#)(?![a-z])(?:\s*(?:number|no\.?))?[^\d\ue000]{0,4}|#)$/i;

/** Telephone numbers: the first is the caller's, a second one the other; a third stays content. */
export function readPhones(sheet: Sheet, country: string): void {
  const text = sheet.open();
  if (!/\d[\d\s().-]{4}/.test(text)) return;
  for (const { from, start, to, text: number } of findPhones(text, country)) {
    const before = text.slice(Math.max(0, from - 24), from);
    const named = label.exec(before);
    if (!named && otherNumber.test(before)) continue;
    if (number === sheet.notes.phone) {
      sheet.drop(from, to);
      continue;
    }
    const key = sheet.notes.phone === undefined && !named?.groups?.spare ? 'phone' : 'alt_phone';
    if (sheet.notes[key] !== undefined) continue;
    sheet.drop(from - (named?.[0].length ?? 0), start);
    sheet.take(start, to, key, number);
  }
}

function findPhones(text: string, country: string): readonly FoundPhone[] {
  const atHome = country === 'CN';
  const found = atHome && !text.includes('+') ? [] : [...findForeignPhones(text, country)];
  const add = (one: FoundPhone) => {
    if (!found.some(({ from, to }) => one.from < to && one.to > from)) found.push(one);
  };
  for (const one of findChinesePhones(text, atHome)) add(one);
  if (atHome) for (const one of findGroupedPhones(text)) add(one);
  // Whatever is called a telephone number is one, right or wrong: the panel says so, nobody is stopped.
  for (const match of text.matchAll(labelled)) {
    digits.lastIndex = match.index + match[0].length;
    const from = digits.lastIndex;
    const number = digits.exec(text)?.[0];
    if (number !== undefined) add({ from, start: from, to: from + number.length, text: number });
  }
  return found.sort((one, other) => one.from - other.from);
}
