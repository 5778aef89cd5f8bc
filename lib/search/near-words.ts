/**
 * How many letters have to be changed, added or left out to make `pattern` the beginning of `word`: the bit-parallel
 * algorithm of Myers (Journal of the ACM 46/3, 1999), which handles all rows of the table at once. 31 letters at most.
 */
function prefixDistance(pattern: string, word: string): number {
  const length = Math.min(pattern.length, 31);
  const last = 1 << (length - 1);
  let [plus, minus, score] = [-1, 0, length];
  let best = length;
  for (let at = 0; at < word.length && at <= length + 2; at += 1) {
    const same = lettersAt(pattern, length, word.charCodeAt(at));
    const across = same | minus;
    const down = (((same & plus) + plus) ^ plus) | same | minus;
    let horizontalPlus = minus | ~(down | plus);
    let horizontalMinus = plus & down;
    if (horizontalPlus & last) score += 1;
    if (horizontalMinus & last) score -= 1;
    horizontalPlus = (horizontalPlus << 1) | 1;
    horizontalMinus <<= 1;
    plus = horizontalMinus | ~(across | horizontalPlus);
    minus = horizontalPlus & across;
    best = Math.min(best, score);
  }
  return best;
}

function lettersAt(pattern: string, length: number, code: number): number {
  let found = 0;
  for (let at = 0; at < length; at += 1) if (pattern.charCodeAt(at) === code) found |= 1 << at;
  return found;
}

/** Words that a typo may have meant, the nearest first: one slip in four letters, two in seven. */
export function nearWords(typed: string, vocabulary: readonly string[]): readonly string[] {
  if (!/^[a-z]{4,31}$/.test(typed)) return [];
  const slips = typed.length >= 7 ? 2 : 1;
  const near: { word: string; distance: number }[] = [];
  for (const word of vocabulary) {
    if (word.length + slips < typed.length) continue;
    const distance = Math.min(prefixDistance(typed, word), swapDistance(typed, word));
    if (distance <= slips) near.push({ word, distance });
  }
  const nearest = Math.min(...near.map(({ distance }) => distance));
  return near.flatMap(({ word, distance }) => (distance === nearest ? word : [])).slice(0, 8);
}

/** Two letters in the wrong order are one slip: 1 if that is all, else more than any limit. */
function swapDistance(typed: string, word: string): number {
  let at = 0;
  while (at < typed.length && typed[at] === word[at]) at += 1;
  const swapped = typed[at] === word[at + 1] && typed[at + 1] === word[at];
  return swapped && word.startsWith(typed.slice(at + 2), at + 2) ? 1 : 9;
}
