import type { WordClass } from '../lexicon/schema.ts';
import { type Vocabulary, wordsOf } from './vocabulary.ts';

/** A text as a row of words that the lexicon knows, the deciding one last. */
export interface Split {
  readonly classes: readonly WordClass[];
  /** How much of the text was understood, 0 to 1; words that say nothing do not count. */
  readonly coverage: number;
  /** True where the deciding word stands where the language puts it. */
  readonly headAtEdge: boolean;
}

const none: Split = { classes: [], coverage: 0, headAtEdge: false };

/** @param english reads the Latin words in it: 投诉人Mail. */
export function splitChinese(text: string, vocabulary: Vocabulary, english?: Vocabulary): Split {
  const simple = [...text.toLowerCase()].map((char) => vocabulary.lexicon.traditional[char] ?? char).join('');
  const pieces = simple.replace(/[（(【[].*?[)）】\]]/g, ' ').match(/[\p{L}\p{N}]+/gu) ?? [];
  const terms = pieces
    .flatMap((piece) => termsOf(piece, vocabulary))
    .filter((term) => !vocabulary.ignored.has(term) && !/^\d$/.test(term));
  const only = vocabulary.whole.get(terms.join(''));
  if (only) return { classes: [only], coverage: 1, headAtEdge: true };
  const length = (list: readonly string[]) => list.reduce((sum, term) => sum + term.length, 0);
  const classOf = (term: string) => vocabulary.classes.get(term) ?? english?.classes.get(term);
  const known = terms.filter((term) => classOf(term) !== undefined);
  return {
    classes: known.flatMap((term) => classOf(term) ?? []),
    coverage: length(known) / Math.max(1, length(terms)),
    headAtEdge: classOf(terms.at(-1) ?? '') !== undefined,
  };
}

interface Cut {
  readonly term: string;
  /** Characters of known terms from here to the end. */
  readonly known: number;
  readonly terms: number;
}

/**
 * Cuts a text into terms so that most of it is known, with as few terms as that takes: 报修单位 is no 报修单 and a rest.
 */
function termsOf(piece: string, vocabulary: Vocabulary): readonly string[] {
  const cuts: Cut[] = [];
  for (let at = piece.length - 1; at >= 0; at -= 1) {
    const rest = (length: number) => cuts[at + length] ?? { known: 0, terms: 0 };
    const unknown = /^[a-z]{2,}/.exec(piece.slice(at))?.[0] ?? piece.charAt(at);
    let best: Cut = { term: unknown, known: rest(unknown.length).known, terms: rest(unknown.length).terms + 1 };
    const longest = vocabulary.longestFrom.get(piece.charAt(at)) ?? 0;
    for (let length = Math.min(longest, piece.length - at); length > 0; length -= 1) {
      const term = piece.slice(at, at + length);
      if (!vocabulary.classes.has(term) && !vocabulary.ignored.has(term)) continue;
      const cut = { term, known: rest(length).known + length, terms: rest(length).terms + 1 };
      if (cut.known > best.known || (cut.known === best.known && cut.terms < best.terms)) best = cut;
    }
    cuts[at] = best;
  }
  const terms: string[] = [];
  for (let at = 0; at < piece.length; at += terms.at(-1)?.length ?? 1) terms.push(cuts[at]?.term ?? piece.charAt(at));
  return terms;
}

interface Word {
  readonly classes: readonly WordClass[];
  readonly joins: boolean;
  readonly length: number;
}

/** @param loose also takes words apart that are written together, as names and ids of fields are. */
export function splitWords(text: string, vocabulary: Vocabulary, loose = false): Split {
  const words = wordsOf(text).filter((word) => !/^\d+$/.test(word));
  const only =
    vocabulary.whole.get(words.join(' ')) ??
    vocabulary.whole.get(words.filter((word) => !vocabulary.ignored.has(word)).join(' '));
  if (only) return { classes: [only], coverage: 1, headAtEdge: true };
  const row: Word[] = [];
  for (let at = 0; at < words.length; ) {
    const { word, used } = wordAt(words, at, vocabulary, loose);
    if (word) row.push(word);
    at += used;
  }
  return arrange(row, vocabulary);
}

function wordAt(words: readonly string[], at: number, vocabulary: Vocabulary, loose: boolean) {
  const { classes, ignored, joiners, longest, lexicon } = vocabulary;
  for (let used = Math.min(longest, words.length - at); used > 0; used -= 1) {
    const term = words.slice(at, at + used).join(' ');
    const wordClass = classes.get(term) ?? (used === 1 ? singular(term, classes) : undefined);
    if (wordClass) return { word: { classes: [wordClass], joins: false, length: used }, used };
    if (ignored.has(term)) return { word: null, used };
  }
  const word = words[at] ?? '';
  if (joiners.has(word)) return { word: { classes: [], joins: true, length: 0 }, used: 1 };
  const parts = lexicon.compounds || loose ? compound(word, classes) : null;
  return { word: { classes: parts ?? [], joins: false, length: 1 }, used: 1 };
}

const singular = (word: string, classes: ReadonlyMap<string, WordClass>): WordClass | undefined =>
  word.length > 3 && word.endsWith('s') ? classes.get(word.slice(0, -1)) : undefined;

/** The parts of a word that is written together, from its end; a part before the last may be unknown if it is short. */
function compound(word: string, classes: ReadonlyMap<string, WordClass>): readonly WordClass[] | null {
  if (word.length < 6) return null;
  for (let cut = 1; cut <= word.length - 3; cut += 1) {
    const head = classes.get(word.slice(cut));
    if (!head || (cut < 3 && cut > 0)) continue;
    const before = word.slice(0, cut);
    const known = classes.get(before) ?? classes.get(before.replace(/(?:s|n|en|es)$/, ''));
    if (known) return [known, head];
    const deeper = compound(before, classes) ?? compound(before.replace(/s$/, ''), classes);
    if (deeper) return [...deeper, head];
  }
  return null;
}

/** Brings the deciding word to the end: the last before the first joiner, or the first where the language wants it so. */
function arrange(row: readonly Word[], { lexicon }: Vocabulary): Split {
  const content = row.filter(({ joins }) => !joins);
  if (content.length === 0) return none;
  const join = row.findIndex(
    ({ joins }, at) => joins && at > 0 && row.slice(0, at).some(({ classes }) => classes.length > 0),
  );
  const front = join < 0 ? row : row.slice(0, join);
  const back = join < 0 ? [] : row.slice(join);
  const headFirst = lexicon.head === 'first';
  const inOrder = headFirst ? [...back, ...front.toReversed()] : [...back, ...front];
  const ordered = inOrder.filter(({ joins }) => !joins);
  const classes = ordered.flatMap((word) => word.classes);
  const known = ordered.filter((word) => word.classes.length > 0);
  const length = (words: readonly Word[]) => words.reduce((sum, word) => sum + word.length, 0);
  return {
    classes,
    coverage: length(known) / length(content),
    headAtEdge: (ordered.at(-1)?.classes.length ?? 0) > 0,
  };
}
