import type { CallEvent } from '../events.ts';
import type { CallState } from '../state.ts';

/** C6: a stretch between two actions of the clerk, holds left out. `untilMs` is an offset from the call's start. */
export interface QuietSpan {
  readonly untilMs: number;
  readonly ms: number;
}

/** All quiet stretches of the talk up to `nowMs`, oldest first; the last one may still last. */
export function quietSpans(state: CallState, events: readonly CallEvent[], nowMs: number): readonly QuietSpan[] {
  const { answeredMs } = state;
  if (answeredMs === null) return [];
  const endMs = state.endedMs ?? Math.max(nowMs, state.lastActionMs);
  const acted = events.map((event) => event.offsetMs).filter((ms) => ms >= answeredMs && ms <= endMs);
  return [...acted, endMs].map((untilMs, at) => {
    const fromMs = acted[at - 1] ?? answeredMs;
    return { untilMs, ms: Math.max(0, untilMs - fromMs - heldBetween(state, fromMs, untilMs)) };
  });
}

/** A clerk may note something while the caller waits, so a stretch may be a part of a hold. */
function heldBetween({ holds }: CallState, fromMs: number, untilMs: number): number {
  const parts = holds.map((hold) => Math.min(hold.toMs ?? untilMs, untilMs) - Math.max(hold.fromMs, fromMs));
  return parts.reduce((sum, ms) => sum + Math.max(0, ms), 0);
}
