import { type Stage, stages } from '../../procedure/types.ts';
import type { CallState } from '../state.ts';

export function isBefore(stage: Stage, other: Stage): boolean {
  return stages.indexOf(stage) < stages.indexOf(other);
}

/** Ends the stage that lasts and begins the next one, both at the same moment. */
export function enterStage(state: CallState, stage: Stage, atMs: number): CallState {
  if (stage === state.stage) return state;
  return { ...state, stage, stages: [...closeStage(state.stages, atMs), { stage, fromMs: atMs, toMs: null }] };
}

/** Going on implies what comes before: work that belongs to a later stage brings the call there, never back. */
export function reachStage(state: CallState, stage: Stage, atMs: number): CallState {
  return state.status !== 'ringing' && isBefore(state.stage, stage) ? enterStage(state, stage, atMs) : state;
}

export function closeStage(spans: CallState['stages'], atMs: number): CallState['stages'] {
  return spans.map((span) => (span.toMs === null ? { ...span, toMs: Math.max(span.fromMs, atMs) } : span));
}
