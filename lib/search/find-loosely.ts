import type { FindOptions } from './find.ts';
import { markWords } from './fold.ts';
import { closeness, type Needle, needleOf } from './haystack.ts';
import { nearWords } from './near-words.ts';
import type { SearchIndex } from './search-index.ts';
import { createTopList, type Ranked } from './top-list.ts';

/** Pieces of a query that are looked for; a question of more words is told apart by these. */
const mostPieces = 6;
/** Less than this share of the query's weight is no answer to it. */
const enough = 0.4;

/**
 * The documents that hold most of what was typed, piece by piece: Chinese in pairs of characters, other words whole or
 * as a word that a typo may have meant. A rare piece weighs more than a common one.
 */
export function findLoosely(index: SearchIndex, words: readonly string[], options: FindOptions): readonly Ranked[] {
  const scores = new Float64Array(index.size);
  let total = 0;
  for (const needles of piecesOf(words, index.vocabulary)) {
    const holders = holdersOf(index, needles);
    // What no document holds tells nothing: a word between, a word that was meant otherwise.
    const weight = holders.length === 0 ? 0 : Math.log1p(index.size / holders.length);
    total += weight;
    for (const at of holders) scores[at] = (scores[at] ?? 0) + weight;
  }
  const top = createTopList(options);
  for (const [at, score] of scores.entries()) if (score > 0 && score >= total * enough) top.offer(at, score);
  return top.list();
}

function holdersOf({ size, asWritten }: SearchIndex, needles: readonly Needle[]): readonly number[] {
  const holders: number[] = [];
  for (let at = 0; at < size; at += 1) {
    for (const needle of needles) {
      if (closeness(asWritten, at, needle) < 2) continue;
      holders.push(at);
      break;
    }
  }
  return holders;
}

/** Each piece with the needles of which any will do. */
function piecesOf(words: readonly string[], vocabulary: readonly string[]): readonly (readonly Needle[])[] {
  const pieces = words.flatMap((word) => word.match(/\p{Script=Han}+|[a-z0-9]+/gu) ?? []).flatMap(pairsOf);
  // A short word is in too many questions to tell them apart.
  const telling = pieces.filter((piece) => !/^[a-z]{1,3}$/.test(piece));
  return [...new Set(telling.length > 0 ? telling : pieces)].slice(0, mostPieces).map((piece) => {
    const meant = /^[a-z]/.test(piece) ? [piece, ...nearWords(piece, vocabulary)] : [piece];
    return meant.map((word) => needleOf(markWords(word)));
  });
}

function pairsOf(piece: string): readonly string[] {
  if (!/\p{Script=Han}/u.test(piece) || piece.length < 3) return [piece];
  return Array.from({ length: piece.length - 1 }, (_, at) => piece.slice(at, at + 2));
}
