import type { CallSummary } from '../call-store.ts';
import type { CallPage } from '../exchange/page-of-calls.ts';
import { foldForSearch, matcherFor } from '../search-text.ts';
import { personalTexts } from './personal-texts.ts';

/**
 * The calls in which all these words occur, in any place and in any earlier version of a note: what is looked for to be
 * erased must not hide where the list of calls does not look.
 */
export async function findPerson(
  pages: AsyncIterable<CallPage['calls']>,
  words: string,
): Promise<readonly CallSummary[]> {
  const matches = matcherFor(words);
  const found: CallSummary[] = [];
  for await (const calls of pages) {
    for (const { log, summary } of calls) if (matches(foldForSearch(personalTexts(log)))) found.push(summary);
  }
  return found;
}
