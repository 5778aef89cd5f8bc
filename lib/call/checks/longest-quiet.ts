import { holdLength } from '../timers.ts';
import type { Answer, Asked } from './answer.ts';

/**
 * C6: the longest time without an action of the clerk between answer and end, holds left out, and the acknowledgements
 * marked as said. The clerk may well have spoken meanwhile, so this judges nothing.
 */
export function longestQuiet({ state, events, nowMs }: Asked<'longest_quiet'>): Answer {
  const { answeredMs } = state;
  if (answeredMs === null) return { status: 'not_applicable', values: {} };
  const untilMs = state.endedMs ?? nowMs;
  const acted = events.map((event) => event.offsetMs).filter((ms) => ms >= answeredMs && ms <= untilMs);
  const moments = [answeredMs, ...acted, untilMs];
  const gaps = moments.map((ms, at) => ms - (moments[at - 1] ?? ms) - heldBetween(moments[at - 1] ?? ms, ms));
  const acknowledgements = state.said.filter((event) => event.clause === 'C6').length;
  const values = { longestQuietMs: Math.max(0, ...gaps), acknowledgements };
  return { status: acknowledgements > 0 ? 'kept' : 'not_measured', values };

  /** A hold begins and ends with an event, so it fills the gap between two or lies in none. */
  function heldBetween(fromMs: number, toMs: number): number {
    const inside = state.holds.filter((hold) => hold.fromMs >= fromMs && (hold.toMs ?? untilMs) <= toMs);
    return inside.reduce((sum, hold) => sum + holdLength(hold, untilMs), 0);
  }
}
