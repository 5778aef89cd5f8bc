import { holdLength } from '../timers.ts';
import type { Answer, Asked } from './answer.ts';

/** C7: never over one minute. Every hold is measured on its own, one that lasts up to now. */
export function holdsWithinLimit({ state, procedure, nowMs }: Asked<'holds_within_limit'>): Answer {
  const lengths = state.holds.map((hold) => holdLength(hold, nowMs));
  if (lengths.length === 0) return { status: 'not_applicable', values: {} };
  const breaches = lengths.filter((ms) => ms > procedure.limits.holdLimitMs).length;
  const values = {
    holds: lengths.length,
    longestMs: Math.max(...lengths),
    sumMs: lengths.reduce((sum, ms) => sum + ms, 0),
    breaches,
  };
  return { status: breaches > 0 ? 'missed' : 'kept', values };
}
