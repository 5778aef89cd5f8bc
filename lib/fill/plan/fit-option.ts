/** Texts compared without width, case, spaces and punctuation: `Ｐ1 / 高` → `p1高`. */
export const plainText = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\p{P}\p{S}]/gu, '');

/**
 * The option that means what is wanted: the same text, else one of the aliases in their order, else the only option
 * that contains one as a word (设施报修 for 报修, `Repairs` for `Repair`). Never the nearest one.
 * @returns its index, or null where none or more than one fits.
 */
export function fitOption(options: readonly string[], wanted: readonly string[]): number | null {
  const plain = options.map(plainText);
  for (const text of wanted) {
    const sought = plainText(text);
    if (sought === '') continue;
    const index = plain.indexOf(sought);
    if (index >= 0) return index;
  }
  for (const text of wanted) {
    const holding = options.flatMap((option, index) => (containsWord(option, text) ? [index] : []));
    const [only] = holding;
    if (only !== undefined) return holding.length === 1 ? only : null;
  }
  return null;
}

const han = /\p{Script=Han}/u;
// 非紧急 and “not urgent” are the opposite of what they contain.
const denied = /(?:[非不无未勿]|\b(?:not?|non)\b[\s-]*)$/iu;

function containsWord(option: string, word: string): boolean {
  const text = option.normalize('NFKC').toLowerCase();
  const sought = word.normalize('NFKC').toLowerCase().trim();
  // A single character (高, 急) or two letters say too little inside another text.
  if (sought.length < (han.test(sought) ? 2 : 3)) return false;
  const at = text.indexOf(sought);
  if (at < 0 || denied.test(text.slice(0, at))) return false;
  if (han.test(sought)) return true;
  const before = text[at - 1] ?? '';
  const after = text.slice(at + sought.length).replace(/^(?:s|es)\b/, '');
  return !/[a-z0-9]/.test(before) && !/^[a-z0-9]/.test(after);
}
