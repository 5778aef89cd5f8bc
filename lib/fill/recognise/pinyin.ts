import type { WordClass } from './lexicon/schema.ts';
import type { Split } from './split.ts';
import type { Vocabulary } from './vocabulary.ts';

/** The Chinese lexicon as programmers spell it in names: baoxiuren, lianxidianhua, bxr, lxdh. */
export interface PinyinVocabulary {
  readonly full: ReadonlyMap<string, WordClass>;
  readonly initials: ReadonlyMap<string, WordClass>;
}

/** @param table is the reading of each character in the lexicon's own words. */
export function createPinyin({ classes }: Vocabulary, table: Readonly<Record<string, string>>): PinyinVocabulary {
  const full = new Map<string, WordClass>();
  const initials = new Map<string, WordClass>();
  const doubtful = new Set<string>();
  for (const [term, wordClass] of classes) {
    const syllables = [...term].map((char) => table[char]);
    if (syllables.length < 2 || syllables.some((syllable) => syllable === undefined)) continue;
    const spelled = syllables.join('');
    if (!full.has(spelled)) full.set(spelled, wordClass);
    const short = syllables.map((syllable) => syllable?.charAt(0)).join('');
    if (initials.has(short) && initials.get(short) !== wordClass) doubtful.add(short);
    initials.set(short, wordClass);
  }
  // Letters that stand for words of different kinds say nothing.
  for (const short of doubtful) initials.delete(short);
  return { full, initials };
}

const longestSpelling = 24;

/** Reads one word of a name; the whole word must come out, since letters alone prove little. */
export function splitPinyin(word: string, { full, initials }: PinyinVocabulary): Split | null {
  const spelled = cover(word, full, 4);
  if (spelled) return { classes: spelled, coverage: 1, headAtEdge: true };
  if (word.length < 3 || /[aeiou]{2}/.test(word)) return null;
  const short = initials.get(word);
  const classes = short ? [short] : cover(word, initials, 2);
  return classes ? { classes, coverage: 0.6, headAtEdge: true } : null;
}

function cover(word: string, terms: ReadonlyMap<string, WordClass>, least: number): readonly WordClass[] | null {
  if (word === '') return [];
  for (let length = Math.min(longestSpelling, word.length); length >= least; length -= 1) {
    const found = terms.get(word.slice(0, length));
    const rest = found ? cover(word.slice(length), terms, least) : null;
    if (found && rest) return [found, ...rest];
  }
  return null;
}
