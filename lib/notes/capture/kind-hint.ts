import type { KindId } from '../../procedure/types.ts';
import type { Sheet } from './sheet.ts';

/**
 * The kind whose words stand on the line most often; of two alike, the one with more signs of it, else none (C1: the
 * likely one is suggested). English words count as whole words.
 */
export function readKind(sheet: Sheet, kindWords: Readonly<Record<KindId, readonly string[]>>): KindId | null {
  const text = sheet.folded.toLowerCase();
  let best: { kind: KindId | null; count: number; signs: number } = { kind: null, count: 0, signs: 0 };
  for (const [kind, words] of Object.entries(kindWords)) {
    let count = 0;
    let signs = 0;
    for (const word of words) {
      for (const at of placesOf(text, word.toLowerCase())) {
        count++;
        signs += word.length;
        sheet.mark(at, at + word.length, 'kind');
      }
    }
    if (count > best.count || (count === best.count && signs > best.signs)) best = { kind, count, signs };
    else if (count > 0 && count === best.count && signs === best.signs) best = { ...best, kind: null };
  }
  return best.kind;
}

function placesOf(text: string, word: string): readonly number[] {
  const places: number[] = [];
  if (word === '') return places;
  const latin = /^[a-z]/.test(word);
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
    const whole = !/[a-z]/.test(text[at - 1] ?? '') && !/[a-z]/.test(text[at + word.length] ?? '');
    if (!latin || whole) places.push(at);
  }
  return places;
}
