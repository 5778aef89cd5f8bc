import { englishPattern, floorAlone } from './english-patterns.ts';
import { before, type Found, labelBefore } from './found.ts';

const english = new RegExp(englishPattern, 'g');

/** An English address that begins its clause, or stands in a sentence behind a preposition. */
export function findEnglish(text: string): Found | null {
  for (const match of text.matchAll(english)) {
    const from = match.index;
    const to = from + match[0].length;
    if (floorAlone.test(match[0])) continue;
    const lead = labelBefore(text, from, 'en');
    if (startsClause(text, from) || (lead !== null && startsClause(text, lead))) return { from, to };
    if (/\b(?:in|at|to|from|of|lives at|living at) $/i.test(before(text, from))) return { from, to, within: true };
  }
  return null;
}

function startsClause(text: string, at: number): boolean {
  const lead = before(text, at);
  return lead.trimEnd() === '' || /(?:[,;:.!?|\ue000()\u4e00-\u9fff]| [-/]) *$/.test(lead);
}
