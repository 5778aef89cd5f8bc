import { findLoosely } from './find-loosely.ts';
import { flatten, markWords, termsOf } from './fold.ts';
import { closeness, type Needle, needleOf } from './haystack.ts';
import type { SearchIndex } from './search-index.ts';
import { createTopList, type Ranked } from './top-list.ts';

/** One word of a query in the ways in which it may be meant; null where it cannot be meant so. */
interface Term {
  readonly written: Needle;
  readonly pinyin: Needle | null;
  readonly initials: Needle | null;
}

export interface FindOptions {
  readonly most: number;
  /** Documents that may be shown; asked only of those that would be. */
  readonly visible?: (at: number) => boolean;
  /** What is added to the score of a document that was found. */
  readonly bonus?: (at: number) => number;
}

/**
 * The documents that hold every word of the query: as written, in pinyin (`tingchefei`) or in initials (`tcf`), the best
 * first. Where none does, those that hold most of it, typos allowed.
 */
export function find(index: SearchIndex, query: string, options: FindOptions): readonly Ranked[] {
  const words = termsOf(query);
  if (words.length === 0) return [];
  const terms = words.map(termOf);
  const { bonus = () => 0 } = options;
  const top = createTopList(options);
  for (let at = 0; at < index.size; at += 1) {
    const score = scoreOf(index, at, terms);
    if (score > 0) top.offer(at, score + bonus(at) - (index.asWritten.titleEnds[at] ?? 0) / 1000);
  }
  const found = top.list();
  return found.length > 0 ? found : findLoosely(index, words, options);
}

function termOf(word: string): Term {
  const latin = /^[a-z]+$/.test(word);
  const digits = /^\d{2,}$/.test(word);
  return {
    written: needleOf(digits ? word : markWords(word)),
    pinyin: latin && word.length > 1 ? needleOf(flatten(word), true) : null,
    initials: latin ? needleOf(word) : null,
  };
}

function scoreOf(index: SearchIndex, at: number, terms: readonly Term[]): number {
  let sum = 0;
  for (const term of terms) {
    const score = bestOf(index, at, term);
    if (score === 0) return 0;
    sum += score;
  }
  return sum;
}

/** As written counts most; the same letters read as pinyin or as initials are a guess, the longer the better. */
function bestOf(index: SearchIndex, at: number, { written, pinyin, initials }: Term): number {
  const asWritten = closeness(index.asWritten, at, written);
  if (asWritten >= 3 || !initials) return asWritten;
  const inPinyin = pinyin ? closeness(index.inPinyin, at, pinyin) * 0.95 : 0;
  const inInitials = closeness(index.inInitials, at, initials) * 0.9;
  return Math.max(asWritten, inPinyin, inInitials);
}
