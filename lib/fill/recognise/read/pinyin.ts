import type { WordClass } from '../lexicon/schema.ts';
import type { Split } from './split.ts';
import type { Vocabulary } from './vocabulary.ts';

/**
 * The Chinese lexicon as programmers spell it in names: baoxiuren, lianxidianhua, bxr, lxdh. A word that says nothing
 * has no class.
 */
export interface PinyinVocabulary {
  readonly full: Spellings;
  readonly initials: Spellings;
}

type Spellings = ReadonlyMap<string, WordClass | null>;

/** @param table is the reading of each character in the lexicon's own words. */
export function createPinyin(vocabulary: Vocabulary, table: Readonly<Record<string, string>>): PinyinVocabulary {
  const full = new Map<string, WordClass | null>();
  const initials = new Map<string, WordClass | null>();
  // Letters that stand for several words mean the one that its class begins with: dh is 电话 rather than 单号.
  const leading = new Set(Object.values(vocabulary.lexicon.terms).map(([first]) => first));
  const led = new Set<string>();
  const doubtful = new Set<string>();
  const ignored = [...vocabulary.ignored].map((term) => [term, null] as const);
  for (const [term, wordClass] of [...vocabulary.classes, ...ignored]) {
    const syllables = [...term].map((char) => table[char]);
    if (syllables.length < 2 || syllables.some((syllable) => syllable === undefined)) continue;
    const spelled = syllables.join('');
    if (!full.has(spelled)) full.set(spelled, wordClass);
    const short = syllables.map((syllable) => syllable?.charAt(0)).join('');
    const differs = initials.has(short) && initials.get(short) !== wordClass;
    if (differs && leading.has(term) === led.has(short)) doubtful.add(short);
    if (!differs || leading.has(term)) initials.set(short, wordClass);
    if (leading.has(term)) led.add(short);
  }
  for (const short of doubtful) initials.delete(short);
  return { full, initials };
}

const longestSpelling = 24;

/** Reads one word of a name; the whole word must come out, since letters alone prove little. */
export function splitPinyin(word: string, { full, initials }: PinyinVocabulary): Split | null {
  const spelled = cover(word, full, 4);
  if (spelled && spelled.length > 0) return { classes: spelled, coverage: 1, headAtEdge: true };
  if (word.length < 3 || /[aeiou]{2}/.test(word)) return null;
  const short = initials.get(word);
  const classes = short ? [short] : cover(word, initials, 2);
  return classes && classes.length > 0 ? { classes, coverage: 0.6, headAtEdge: true } : null;
}

function cover(word: string, terms: Spellings, least: number): readonly WordClass[] | null {
  if (word === '') return [];
  for (let length = Math.min(longestSpelling, word.length); length >= least; length -= 1) {
    const found = terms.get(word.slice(0, length));
    const rest = found === undefined ? null : cover(word.slice(length), terms, least);
    if (rest) return found ? [found, ...rest] : rest;
  }
  return null;
}
