import { type FoldedWord, foldedWords, holdsWord } from '../search-text.ts';
import type { CallQuery } from './call-query.ts';
import { mayMean, type NameReading } from './name-readings.ts';
import type { SearchedCall } from './searched-call.ts';

/** What a query asks of other stores than the one of calls. */
export interface Beside {
  /** The ids of calls whose promises are as the query wants them; null where it does not ask. */
  readonly promised: ReadonlySet<string> | null;
}

/** Makes the test that a call has to pass: the cheap comparisons first, the text last. */
export function matcherOf(query: CallQuery, { promised }: Beside): (call: SearchedCall) => boolean {
  const { kind, flag, clerk, missed, from, until } = query;
  const tests: ((call: SearchedCall) => boolean)[] = [];
  if (from !== null) tests.push(({ summary }) => summary.startedAt >= from);
  if (until !== null) tests.push(({ summary }) => summary.startedAt < until);
  if (kind !== '') tests.push(({ summary }) => summary.kind === kind);
  if (clerk !== '') tests.push(({ summary }) => summary.clerk === clerk);
  if (flag !== '') tests.push(({ summary }) => summary.flags.includes(flag));
  if (missed !== '') tests.push(({ summary }) => summary.score?.missed.some((clause) => clause === missed) ?? false);
  if (promised) tests.push(({ summary }) => promised.has(summary.id));
  tests.push(...foldedWords(query.words).map(wordTest));
  return (call) => tests.every((passes) => passes(call));
}

function wordTest(word: FoldedWord): (call: SearchedCall) => boolean {
  if (!/^[a-z]+$/.test(word.written)) return ({ text }) => holdsWord(text, word);
  // A name is asked once, however many calls it has.
  const asked = new Map<NameReading, boolean>();
  const named = (name: NameReading): boolean => {
    const known = asked.get(name);
    if (known !== undefined) return known;
    const answer = mayMean(name, word.written);
    asked.set(name, answer);
    return answer;
  };
  return ({ text, name }) => named(name) || holdsWord(text, word);
}
