import { wasLate } from '../promises/promise.ts';
import type { Answer, Asked } from './answer.ts';
import { stageStatus } from './stage-status.ts';

/**
 * G1, C4, N2, E2–E4: a phrase of these clauses was used, or one of the notes was made that stand for it. A sentence that
 * nobody marked may have been said all the same, so this is never missed.
 */
export function said({ state, query }: Asked<'said'>): Answer {
  if (query.kinds && (state.kind === null || !query.kinds.includes(state.kind)))
    return { status: 'not_applicable', values: {} };
  const clauses: readonly string[] = query.clauses;
  const phrases = state.said.filter((event) => clauses.includes(event.clause)).map((event) => event.phrase);
  const noted = (query.orNoted ?? []).filter((key) => state.notes[key] !== undefined);
  const promised = query.orPromised ? state.promises : [];
  const late = promised.filter(wasLate).length;
  const otherwise = query.stage ? stageStatus(state, query.stage) : 'not_measured';
  return {
    status: phrases.length + noted.length + promised.length > 0 ? 'kept' : otherwise,
    values: { phrases, noted, ...(query.orPromised ? { promises: promised.length, late } : {}) },
  };
}
