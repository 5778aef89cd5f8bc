import { quietSpans } from '../log/quiet.ts';
import type { Answer, Asked } from './answer.ts';

/**
 * C6: the longest time without an action of the clerk between answer and end, holds left out, and the acknowledgements
 * marked as said. The clerk may well have spoken meanwhile, so this judges nothing.
 */
export function longestQuiet({ state, events, nowMs }: Asked<'longest_quiet'>): Answer {
  if (state.answeredMs === null) return { status: 'not_applicable', values: {} };
  const acknowledgements = state.said.filter((event) => event.clause === 'C6').length;
  const longestQuietMs = Math.max(0, ...quietSpans(state, events, nowMs).map(({ ms }) => ms));
  return { status: acknowledgements > 0 ? 'kept' : 'not_measured', values: { longestQuietMs, acknowledgements } };
}
