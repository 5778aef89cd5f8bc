/** A number on the line; from `from` to `start` stands what goes without saying (+86). */
export type FoundPhone = { readonly from: number; readonly start: number; readonly to: number; readonly text: string };

const ext = (name: string) =>
  `(?:\\s*(?:转|轉|[,，]?\\s*(?:转|轉)?分[机機]|#|[,，]?\\s*ext(?:ension)?\\.?|x)\\s*(?<${name}>\\d{1,6})(?!\\d)|-(?<${name}Dash>\\d{2,4})(?![\\d-]))?`;
const home = '(?:(?:\\(?(?:\\+|00)86\\)?[- ]?)?)';
const mobile =
  '(?<mobile>1[3-9]\\d(?:(?<gap>[- .]?)\\d{4}\\k<gap>\\d{4}|[- ]\\d{8}|(?<gap3>[- ])\\d{3}\\k<gap3>\\d{5}|\\d(?<gap4>[- ])\\d{3}\\k<gap4>\\d{4}|\\d{4}[- ]\\d{4})(?!\\d))';
const areaNumber = `(?<area>\\(0(?:10|2\\d|[3-9]\\d\\d)\\)|0(?:10|2\\d|[3-9]\\d\\d)|(?<=86[- ]?)(?:10|2\\d|[3-9]\\d{2}))[- ]?(?<land>\\d{3,4}[- ]?\\d{4})(?!\\d)${ext('ext')}`;
const service = '(?<service>[48]00(?:[- ]?\\d){7}(?!\\d))';
const local = `(?<local>[2-8]\\d{3}[- ]?\\d{4}|9\\d{3}[- ]\\d{4})(?![\\d元块])(?!-\\d{1,2}-)${ext('localExt')}`;
const anyNumber = new RegExp(
  `(?<![\\d.$¥￥#_-]|[A-Za-z]|\\d[-])(?:(?<home>${home})(?:${mobile}|${areaNumber})|${service}|${local})`,
  'gi',
);
const eightDigitDay = /^(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:[0-2]\d|3[01])$/;

/**
 * Chinese numbers: 138 0013 8000, 010-65551234转801, 400-820-8820, 65551234. They lose spaces, dashes and +86; a
 * landline keeps the dash after its area code. Outside China only a mobile number is sure to be one.
 */
export function findChinesePhones(text: string, atHome: boolean): readonly FoundPhone[] {
  return [...text.matchAll(anyNumber)].flatMap((match) => {
    const groups = match.groups ?? {};
    const number = write(groups, match[0]);
    if (number === null || (!atHome && groups.mobile === undefined)) return [];
    const start = match.index + (groups.home ?? '').length;
    return [{ from: match.index, start, to: match.index + match[0].length, text: number }];
  });
}

function write(groups: Readonly<Record<string, string | undefined>>, all: string): string | null {
  const digits = (part: string) => part.replace(/\D/g, '');
  const extension = groups.ext ?? groups.extDash ?? groups.localExt ?? groups.localExtDash;
  const suffix =
    extension === undefined
      ? ''
      : /x/i.test(all)
        ? ` ext ${extension}`
        : `${/分[机機]/.exec(all)?.[0] ?? '转'}${extension}`;
  const { mobile: mobileNumber, service: serviceNumber, area, land, local: localNumber } = groups;
  if (mobileNumber) return digits(mobileNumber);
  if (serviceNumber) return digits(serviceNumber);
  if (area && land)
    return `${digits(area)
      .padStart(3, '0')
      .replace(/^(?=[1-9])/, '0')}-${digits(land)}${suffix}`;
  if (!localNumber || eightDigitDay.test(localNumber)) return null;
  return digits(localNumber) + suffix;
}
