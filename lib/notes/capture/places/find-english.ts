import { englishPattern, floorAlone, placeWithNumber, twoParts } from './english-patterns.ts';
import { before, type Found, labelBefore } from './found.ts';

const english = new RegExp(englishPattern, 'g');

/**
 * An English address: one that begins or ends its clause or has two parts is taken out of the line; any other that has
 * a number, or stands behind a preposition, stays in its sentence.
 */
export function findEnglish(text: string): Found | null {
  for (const match of text.matchAll(english)) {
    const from = match.index;
    const to = from + match[0].length;
    if (floorAlone.test(match[0])) continue;
    const lead = labelBefore(text, from, 'en');
    if (startsClause(text, from) || (lead !== null && startsClause(text, lead))) return { from, to };
    if (twoParts.test(match[0]) && !/\bto $/i.test(before(text, from))) return { from, to };
    if (placeWithNumber.test(match[0])) return { from, to, within: true };
    if (/\b(?:in|at|to|from|of|lives at|living at) $/i.test(before(text, from))) return { from, to, within: true };
  }
  return null;
}

function startsClause(text: string, at: number): boolean {
  const lead = before(text, at);
  return lead.trimEnd() === '' || /(?:[,;:.!?|\ue000()\u4e00-\u9fff]| [-/]) *$/.test(lead);
}
