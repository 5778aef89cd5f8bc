import type { Procedure } from '../../procedure/procedure-schema.ts';
import type { Clause } from '../../procedure/types.ts';
import type { ClauseEvidence } from '../checks/evidence.ts';

/** What a call's scored evidence comes to (A9). Only what was observed is in it, so `outOf` differs from call to call. */
export interface CallScore {
  readonly points: number;
  /** Never 0: a call in which nothing was observed has no score. */
  readonly outOf: number;
  readonly kept: readonly Clause[];
  readonly missed: readonly Clause[];
}

/** The score by the weights of the procedure; null where nothing was observed. */
export function scoreOf(evidence: readonly ClauseEvidence[], procedure: Procedure): CallScore | null {
  const scored = evidence.filter((line) => line.scored);
  const weightOf = ({ check }: ClauseEvidence) => procedure.checks.find(({ id }) => id === check)?.weight ?? 1;
  const kept = scored.filter(({ status }) => status === 'kept');
  const sum = (lines: readonly ClauseEvidence[]) => lines.reduce((total, line) => total + weightOf(line), 0);
  const outOf = sum(scored);
  if (outOf === 0) return null;
  const clausesOf = (lines: readonly ClauseEvidence[]) => [...new Set(lines.map(({ clause }) => clause))];
  const missed = scored.filter(({ status }) => status === 'missed');
  return { points: sum(kept), outOf, kept: clausesOf(kept), missed: clausesOf(missed) };
}
