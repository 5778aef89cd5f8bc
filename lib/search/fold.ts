/** Characters of a query that are searched for; what is longer names nothing more. */
const longestQuery = 64;
const mostTerms = 6;

/** As it is compared: no case, width, accents or marks, one space between words. */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Marks where each word in Latin letters or digits begins, so that `park` finds “parking” and `ark` does not. */
export const markWords = (folded: string): string => folded.replace(/(?<![a-z0-9])(?=[a-z0-9])/g, '^');

/** The words of a query, each of which has to be found. */
export const termsOf = (query: string): readonly string[] =>
  fold(query.slice(0, longestQuery)).split(' ').filter(Boolean).slice(0, mostTerms);

/** Flat and curled tongue sound alike to many: zh, ch, sh are compared as z, c, s. No syllable ends in one of these. */
export const flatten = (pinyin: string): string => pinyin.replace(/([zcs])h/g, '$1');
