const betweenDigits = /(?<=\d)[\s\-–—.()/]+(?=\d)/g;

/**
 * Text as it is searched: one case, full-width and half-width alike (NFKC), and once more with all numbers closed up,
 * so that 138-0013-8000 is found as 13800138000.
 */
export function foldForSearch(text: string): string {
  const folded = fold(text);
  const closedUp = closeNumbers(folded);
  return closedUp === folded ? folded : `${folded}\n${closedUp}`;
}

/** A word of a query, as written and with its numbers closed up (the same where it has none). */
export interface FoldedWord {
  readonly written: string;
  readonly closedUp: string;
}

export function foldedWords(query: string): readonly FoldedWord[] {
  const words = fold(query).split(/\s+/).filter(Boolean);
  return words.map((written) => ({ written, closedUp: closeNumbers(written) }));
}

export function holdsWord(foldedText: string, { written, closedUp }: FoldedWord): boolean {
  return foldedText.includes(written) || (closedUp !== written && foldedText.includes(closedUp));
}

/** Makes a test for folded texts: every word of `query` must occur, in any order. No words match nothing. */
export function matcherFor(query: string): (foldedText: string) => boolean {
  const words = foldedWords(query);
  return (text) => words.length > 0 && words.every((word) => holdsWord(text, word));
}

function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}

function closeNumbers(text: string): string {
  return text.replace(betweenDigits, '');
}
