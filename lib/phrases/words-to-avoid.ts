import type { WordToAvoid } from '../packs/words-to-avoid-schema.ts';

/** A stretch of a sentence: as it is, or a word that is better not said. `from` counts UTF-16 units. */
export interface Stretch {
  readonly from: number;
  readonly text: string;
  readonly avoid: WordToAvoid | null;
}

/**
 * A7: the sentence in stretches, so that the words to avoid can be underlined and replaced one by one. The longest word
 * counts where several begin at one place. English words are met whole, in any case. Together the stretches are the
 * sentence.
 */
export function stretchesOf(sentence: string, words: readonly WordToAvoid[]): readonly Stretch[] {
  const longestFirst = words.toSorted((one, other) => other.word.length - one.word.length);
  const lower = sentence.toLowerCase();
  const stretches: Stretch[] = [];
  let plainFrom = 0;
  for (let at = 0; at < sentence.length; ) {
    const avoid = longestFirst.find((one) => standsAt(lower, at, one));
    if (!avoid) {
      at += 1;
      continue;
    }
    if (at > plainFrom) stretches.push({ from: plainFrom, text: sentence.slice(plainFrom, at), avoid: null });
    stretches.push({ from: at, text: sentence.slice(at, at + avoid.word.length), avoid });
    at += avoid.word.length;
    plainFrom = at;
  }
  if (plainFrom < sentence.length) stretches.push({ from: plainFrom, text: sentence.slice(plainFrom), avoid: null });
  return stretches;
}

/** The sentence with the word at that place replaced. */
export function replaceAt(sentence: string, { from, text, avoid }: Stretch): string {
  return avoid ? sentence.slice(0, from) + avoid.instead + sentence.slice(from + text.length) : sentence;
}

function standsAt(lower: string, at: number, { word, except = [] }: WordToAvoid): boolean {
  const wanted = word.toLowerCase();
  if (!lower.startsWith(wanted, at)) return false;
  const isLatin = /^[a-z]/.test(wanted);
  const after = lower[at + wanted.length] ?? '';
  if (isLatin && (/[a-z']/.test(lower[at - 1] ?? '') || /[a-z']/.test(after))) return false;
  return !except.some((longer) => coveredBy(lower, at, wanted, longer.toLowerCase()));
}

/** Whether the longer word stands there with the shorter one in it. */
function coveredBy(lower: string, at: number, wanted: string, longer: string): boolean {
  for (let inside = longer.indexOf(wanted); inside >= 0; inside = longer.indexOf(wanted, inside + 1))
    if (at >= inside && lower.startsWith(longer, at - inside)) return true;
  return false;
}
