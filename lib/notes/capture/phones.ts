import { findPhoneNumbersInText, isSupportedCountry } from 'libphonenumber-js';
import type { Sheet } from './sheet.ts';

type Found = { readonly from: number; readonly to: number; readonly text: string };

const ext =
  '(?:\\s*(?:转|轉|分机|[,，]?\\s*ext(?:ension)?\\.?|x)\\s*(?<ext>\\d{1,6})(?!\\d)|-(?<dashExt>\\d{2,4})(?![\\d-]))?';
const chinese = [
  '(?<mobile>(?:\\(?(?:\\+|00)86\\)?[- ]?)?1[3-9]\\d(?<gap>[- ]?)\\d{4}\\k<gap>\\d{4}(?!\\d))',
  '(?<service>[48]00(?:[- ]?\\d){7}(?!\\d))',
  `(?:(?<area>(?:\\(?(?:\\+|00)86\\)?[- ]?)?(?:\\(0\\d{2,3}\\)|0\\d{2,3}))[- ]?(?<land>\\d{3,4}[- ]?\\d{4})(?!\\d)${ext})`,
  `(?:(?<local>[2-8]\\d{3}[- ]?\\d{4})(?![\\d元块])(?!-\\d{1,2}-)${ext.replace('<ext>', '<ext2>').replace('<dashExt>', '<dashExt2>')})`,
].join('|');
const chineseNumber = new RegExp(`(?<![\\d.$¥￥#_-]|[A-Za-z]|\\d[-])(?:${chinese})`, 'gi');
const anyDigits = /\+?\d[\d ()-]{3,18}\d/y;

const phoneWord =
  '(?:联系|家庭|办公|公司)?(?:电话|手机|号码|联系方式|座机|固话|telephone|phone|mobile|cell(?:phone)?|tel|contact)';
const label = new RegExp(
  `(?:(?<spare>备用|另外?一?个?|第二个?|alt(?:ernative)?\\.?|second|other|backup)\\s*${phoneWord}?|(?<!打)${phoneWord})(?:号码?|是|为|\\s*(?:number|no\\.?|is))*\\s*:?\\s*$`,
  'i',
);
/** Numbers of things: an order, a bill, a card. */
const otherNumber =
  /(?:单|流水|编号|序列号|卡号|帐号|账号|户号|表号|合同|发票|快递|证号?|身份证号?码?|车牌|微信号?|qq|order|ticket|invoice|ref(?:erence)?|account|acc?t|case|serial|meter|no\.|number|#)[^\d\ue000]{0,4}$/i;
const eightDigitDay = /^(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:[0-2]\d|3[01])$/;

/** Telephone numbers: the first is the caller's, a second one the other; a third stays content. */
export function readPhones(sheet: Sheet, country: string): void {
  const text = sheet.open();
  if (!/\d[\d\s()-]{4}/.test(text)) return;
  for (const { from, to, text: number } of find(text, country)) {
    const before = text.slice(Math.max(0, from - 24), from);
    const named = label.exec(before);
    if (!named && otherNumber.test(before)) continue;
    const key = sheet.notes.phone === undefined && !named?.groups?.spare ? 'phone' : 'alt_phone';
    if (sheet.notes[key] !== undefined) continue;
    sheet.note(key, number);
    if (named) sheet.drop(from - named[0].length, from);
    sheet.take(from, to, key);
  }
}

function find(text: string, country: string): readonly Found[] {
  const home = isSupportedCountry(country) ? country : 'CN';
  const international = home !== 'CN' || text.includes('+') ? findByCountry(text, home) : [];
  const found = [...international];
  for (const match of text.matchAll(chineseNumber)) {
    const one = readChinese(match);
    // Abroad an eight-digit number says nothing; a Chinese mobile number still does.
    if (home !== 'CN' && !match.groups?.mobile && !match.groups?.area) continue;
    if (one && !found.some(({ from, to }) => one.from < to && one.to > from)) found.push(one);
  }
  for (const match of text.matchAll(labelled)) {
    anyDigits.lastIndex = match.index + match[0].length;
    const digits = anyDigits.exec(text);
    if (!digits || found.some(({ from, to }) => digits.index < to && anyDigits.lastIndex > from)) continue;
    found.push({ from: digits.index, to: digits.index + digits[0].length, text: digits[0] });
  }
  return found.sort((one, other) => one.from - other.from);
}

const labelled = new RegExp(`${phoneWord}(?:号码?|是|为|\\s*(?:number|no\\.?|is))*\\s*:?\\s*(?=[+\\d])`, 'gi');

function findByCountry(text: string, country: Parameters<typeof findPhoneNumbersInText>[1]): Found[] {
  return findPhoneNumbersInText(text, country).flatMap(({ startsAt, endsAt, number }) => {
    if (number.country === 'CN' || /[\w#$£€]/.test(text[startsAt - 1] ?? '')) return [];
    return [{ from: startsAt, to: endsAt, text: text.slice(startsAt, endsAt).replace(/\s+/g, ' ').trim() }];
  });
}

/** Chinese mobile numbers lose spaces, dashes and +86; a landline keeps the dash after its area code. */
function readChinese(match: RegExpMatchArray): Found | null {
  const { mobile, service, area, land, local, ext: one, dashExt, ext2, dashExt2 } = match.groups ?? {};
  const from = match.index ?? 0;
  const to = from + match[0].length;
  const digits = (text: string) => text.replace(/\D/g, '');
  const extension = one ?? dashExt ?? ext2 ?? dashExt2;
  const suffix = extension === undefined ? '' : /e?x/i.test(match[0]) ? ` ext ${extension}` : `转${extension}`;
  if (mobile) return { from, to, text: digits(mobile).slice(-11) };
  if (service) return { from, to, text: digits(service) };
  if (area && land)
    return {
      from,
      to,
      text: `0${digits(area)
        .replace(/^(?:00)?86/, '')
        .replace(/^0/, '')}-${digits(land)}${suffix}`,
    };
  if (!local || eightDigitDay.test(local)) return null;
  return { from, to, text: digits(local) + suffix };
}
