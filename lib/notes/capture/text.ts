/** Stands where something was already taken out of the line; no recogniser reads across it. */
export const taken = '\ue000';

/**
 * Half-width for matching, unit by unit, so that places in the folded text are places in the line. Tabs and line breaks,
 * which stand between the cells and lines of what is pasted, part like a semicolon.
 */
export function fold(text: string): string {
  return text
    .replace(/[\uff01-\uff5e]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(/[\u3000\u00a0]/g, ' ')
    .replace(/[\t\r\n]/g, ';')
    .replace(/[\u2010-\u2015]/g, '-');
}

/** What goes into a note: full-width digits, letters and spaces become plain ones, everything else stays as typed. */
export function tidyWidth(text: string): string {
  return text
    .replace(/[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(/[\u3000\u00a0\t\r\n]/g, ' ');
}

const breakSigns = new Set([...',，。;；、!?()|“”"【】', taken]);
const edgeSigns = new Set([...breakSigns, ...' .:/-<>[]{}']);

export function isHan(sign: string | undefined): boolean {
  return sign !== undefined && sign >= '\u4e00' && sign <= '\u9fff';
}

/** Whether one clause of shorthand ends at `at`: a space does beside Chinese, not between English words. */
export function isBreak(text: string, at: number): boolean {
  const sign = text[at];
  if (sign === undefined) return true;
  const next = text[at + 1];
  if (breakSigns.has(sign)) return !(sign === ',' && isDigit(text[at - 1]) && isDigit(next));
  if (sign === '.') return next === undefined || next === ' ' || next === taken;
  const before = text[at - 1];
  if (sign === '/' && [before, next].some((side) => isHan(side) || side === taken))
    return !(isDigit(before) && isDigit(next));
  if (sign === '-' || sign === '/') return before === ' ' && next === ' ';
  if (sign !== ' ') return false;
  return at === 0 || next === undefined || [before, next].some((side) => isHan(side) || side === taken);
}

/** Whether a word cannot go on here: the end, a space, any sign that is neither letter nor digit. */
export function isEdge(text: string, at: number): boolean {
  const sign = text[at];
  return sign === undefined || edgeSigns.has(sign);
}

/** How far to either side a clause is followed; shorthand has no longer ones, and noise must not cost time. */
const clauseReach = 100;

/** The clause around a place, without its breaks. */
export function clauseAround(text: string, from: number, to: number): { readonly from: number; readonly to: number } {
  let start = from;
  while (start > 0 && from - start < clauseReach && !isBreak(text, start - 1)) start--;
  let end = to;
  while (end < text.length && end - to < clauseReach && !isBreak(text, end)) end++;
  return { from: start, to: end };
}

function isDigit(sign: string | undefined): boolean {
  return sign !== undefined && sign >= '0' && sign <= '9';
}
