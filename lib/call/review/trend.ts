import type { Clause } from '../../procedure/types.ts';
import type { CallSummary } from '../summary.ts';

export interface TrendDay {
  /** Local midnight, epoch ms. */
  readonly day: number;
  readonly calls: number;
  /** 0 to 1 over all that was observed on that day; null where nothing was. */
  readonly score: number | null;
}

export interface ClauseRate {
  readonly clause: Clause;
  readonly kept: number;
  readonly observed: number;
}

export interface Trend {
  /** Every day of the span, oldest first. */
  readonly days: readonly TrendDay[];
  /** Best first, as far as they were observed. */
  readonly clauses: readonly ClauseRate[];
}

/** A clerk's own calls over days (A9). `startOfDay` gives the local midnight of an instant, so that summer time is right. */
export function trendOf(
  calls: readonly CallSummary[],
  clerk: string,
  days: readonly number[],
  startOfDay: (at: number) => number,
): Trend {
  const own = calls.filter((call) => call.clerk === clerk);
  return {
    days: days.map((day) => {
      const ofDay = own.filter(({ startedAt }) => startOfDay(startedAt) === day);
      const points = sum(ofDay, (call) => call.score?.points ?? 0);
      const outOf = sum(ofDay, (call) => call.score?.outOf ?? 0);
      return { day, calls: ofDay.length, score: outOf === 0 ? null : points / outOf };
    }),
    clauses: clauseRates(own),
  };
}

function clauseRates(calls: readonly CallSummary[]): readonly ClauseRate[] {
  const rates = new Map<Clause, { kept: number; observed: number }>();
  const add = (clause: Clause, kept: number) => {
    const rate = rates.get(clause) ?? { kept: 0, observed: 0 };
    rates.set(clause, { kept: rate.kept + kept, observed: rate.observed + 1 });
  };
  for (const { score } of calls) {
    for (const clause of score?.kept ?? []) add(clause, 1);
    for (const clause of score?.missed ?? []) add(clause, 0);
  }
  return [...rates]
    .map(([clause, rate]) => ({ clause, ...rate }))
    .toSorted((one, other) => other.kept / other.observed - one.kept / one.observed || other.observed - one.observed);
}

function sum<T>(items: readonly T[], of: (item: T) => number): number {
  return items.reduce((total, item) => total + of(item), 0);
}
