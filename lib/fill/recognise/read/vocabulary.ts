import type { Lexicon, WordClass } from '../lexicon/schema.ts';

/** A lexicon as it is looked up: folded terms with their class. */
export interface Vocabulary {
  readonly lexicon: Lexicon;
  readonly classes: ReadonlyMap<string, WordClass>;
  /** Terms that count only where they are the whole text. */
  readonly whole: ReadonlyMap<string, WordClass>;
  readonly ignored: ReadonlySet<string>;
  readonly joiners: ReadonlySet<string>;
  /** The longest term: characters in Chinese, words elsewhere. */
  readonly longest: number;
  /** The longest term that begins with a character; most characters begin none. */
  readonly longestFrom: ReadonlyMap<string, number>;
}

const isPlain = (text: string): boolean => /^[\x20-\x7e]*$/.test(text);

/** Lower case without accents, so that Priorität and PRIORITAET's cousins of a bad keyboard are found. */
export const fold = (text: string): string =>
  isPlain(text)
    ? text.toLowerCase()
    : text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/ß/g, 'ss').replace(/œ/g, 'oe');

/** Words of a text that is written with spaces; an apostrophe, a stroke or an underscore ends a word. */
export const wordsOf = (text: string): readonly string[] =>
  (isPlain(text) ? text.toLowerCase().match(/%|[a-z\d]+/g) : fold(text).match(/%|[\p{L}\p{N}]+/gu)) ?? [];

const keyOf = ({ script }: Lexicon, term: string): string =>
  script === 'han' ? term.toLowerCase() : wordsOf(term).join(' ');

export function createVocabulary(lexicon: Lexicon): Vocabulary {
  const classes = new Map<string, WordClass>();
  const whole = new Map<string, WordClass>();
  let longest = 1;
  for (const [wordClass, terms] of Object.entries(lexicon.terms) as [WordClass, readonly string[]][]) {
    for (const term of terms) {
      const key = keyOf(lexicon, term.replace(/^=/, ''));
      if (term.startsWith('=')) whole.set(key, wordClass);
      else classes.set(key, wordClass);
      longest = Math.max(longest, lexicon.script === 'han' ? key.length : key.split(' ').length);
    }
  }
  const set = (terms: readonly string[]) => new Set(terms.map((term) => keyOf(lexicon, term)));
  const ignored = set(lexicon.ignored);
  const longestFrom = new Map<string, number>();
  for (const term of [...classes.keys(), ...ignored])
    longestFrom.set(term.charAt(0), Math.max(term.length, longestFrom.get(term.charAt(0)) ?? 0));
  return { lexicon, classes, whole, longest, longestFrom, ignored, joiners: set(lexicon.joiners) };
}
