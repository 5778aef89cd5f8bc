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

/** Makes a test for folded texts: every word of `query` must occur, in any order. No words match nothing. */
export function matcherFor(query: string): (foldedText: string) => boolean {
  const words = fold(query).split(/\s+/).filter(Boolean);
  return (text) => words.length > 0 && words.every((word) => text.includes(word) || text.includes(closeNumbers(word)));
}

function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}

function closeNumbers(text: string): string {
  return text.replace(betweenDigits, '');
}
