/** A piece of a text, and whether a word of the query is in it. */
export interface Piece {
  readonly text: string;
  readonly marked: boolean;
}

/** What may stand between the digits of one number. */
const between = '[\\s\\-–—.()/]*';

/** The text in pieces, with every occurrence of a word of the query in a piece of its own. */
export function markWords(text: string, words: string): readonly Piece[] {
  const pattern = patternOf(words);
  if (!pattern || text === '') return [{ text, marked: false }];
  const { folded, starts } = foldWithPlaces(text);
  const pieces: Piece[] = [];
  let end = 0;
  for (const match of folded.matchAll(pattern)) {
    const from = starts[match.index] ?? text.length;
    const to = starts[match.index + match[0].length] ?? text.length;
    if (from > end) pieces.push({ text: text.slice(end, from), marked: false });
    if (to > from) pieces.push({ text: text.slice(from, to), marked: true });
    end = Math.max(end, to);
  }
  if (end < text.length) pieces.push({ text: text.slice(end), marked: false });
  return pieces;
}

function patternOf(words: string): RegExp | null {
  const folded = words.normalize('NFKC').toLowerCase().split(/\s+/).filter(Boolean);
  if (folded.length === 0) return null;
  const longestFirst = folded.toSorted((one, other) => other.length - one.length);
  return new RegExp(longestFirst.map(wordPattern).join('|'), 'gu');
}

function wordPattern(word: string): string {
  const escaped = Array.from(word, (sign) => sign.replace(/[\\^$.*+?()[\]{}|/]/u, '\\$&'));
  return escaped.join(/^\d{2,}$/.test(word) ? between : '');
}

/** The text folded as it is searched, with the place in the text of each of its characters. */
function foldWithPlaces(text: string): { readonly folded: string; readonly starts: readonly number[] } {
  let folded = '';
  const starts: number[] = [];
  let at = 0;
  for (const sign of text) {
    const one = sign.normalize('NFKC').toLowerCase();
    for (let unit = 0; unit < one.length; unit += 1) starts.push(at);
    folded += one;
    at += sign.length;
  }
  return { folded, starts };
}
