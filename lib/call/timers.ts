import { findKind } from '../procedure/find-kind.ts';
import type { Limits, Procedure } from '../procedure/procedure-schema.ts';
import type { CallState, HoldSpan } from './state.ts';

export type HoldLevel = 'calm' | 'warn' | 'urgent' | 'alarm' | 'over';

/** R4. `count` is the ring that sounds or sounded last, from 1. Late from the start of the third ring, apologetic from its end. */
export interface RingTimer {
  readonly count: number;
  readonly ms: number;
  readonly late: boolean;
  readonly apologetic: boolean;
}

/** What the clocks of a call show, all in ms and never negative. Null where a clock does not apply. */
export interface Timers {
  /** From the answer to the end of the talk, holds included. 0 before the answer. */
  readonly talkMs: number;
  /** The time in the stage that lasts, or lasted last. */
  readonly stageMs: number;
  /** Null for a call that began at the answer: its ringing was not seen. */
  readonly ring: RingTimer | null;
  /** C6: since the clerk's last action of any sort; never scored. Only while caller and clerk can hear each other. */
  readonly quietMs: number | null;
  /** C7: the hold that lasts. */
  readonly hold: { readonly elapsedMs: number; readonly leftMs: number; readonly level: HoldLevel } | null;
  readonly holdSumMs: number;
  /** After the end, until the review is done. */
  readonly wrapUp: { readonly leftMs: number; readonly over: boolean } | null;
  /** N3: for kinds with a limit of their own. */
  readonly kindLimit: { readonly leftMs: number; readonly over: boolean } | null;
}

/** The clocks at `nowMs`, an offset from the call's start as `nowOffset` gives it. Nothing here counts ticks. */
export function timersOf(state: CallState, nowMs: number, procedure: Procedure): Timers {
  const now = Math.max(nowMs, state.lastActionMs);
  const { limits } = procedure;
  const talkMs = state.answeredMs === null ? 0 : span(state.answeredMs, state.endedMs ?? now);
  const stage = state.stages.at(-1);
  const held = state.status === 'held' ? state.holds.at(-1) : undefined;
  const kindLimitMs = findKind(procedure, state.kind)?.limitMs;
  return {
    talkMs,
    stageMs: stage ? span(stage.fromMs, stage.toMs ?? now) : 0,
    ring: state.begunWith === 'ring' ? ringTimer(state.answeredMs ?? state.endedMs ?? now, limits) : null,
    quietMs: state.status === 'active' ? span(state.lastActionMs, now) : null,
    hold: held ? holdTimer(span(held.fromMs, now), limits) : null,
    holdSumMs: state.holds.reduce((sum, hold) => sum + holdLength(hold, now), 0),
    wrapUp:
      state.status === 'ended' && state.endedMs !== null
        ? countdown(span(state.endedMs, now), limits.wrapUpMs + state.wrapUpExtendedMs)
        : null,
    kindLimit: kindLimitMs === undefined ? null : countdown(talkMs, kindLimitMs),
  };
}

/** The length of a hold, of an open one up to `nowMs`. */
export function holdLength(hold: HoldSpan, nowMs: number): number {
  return span(hold.fromMs, hold.toMs ?? nowMs);
}

/** R4's counter: which ring it is after `ms` of ringing, by the office's cadence. */
export function ringTimer(ms: number, limits: Limits): RingTimer {
  const cycleMs = limits.ringToneMs + limits.ringPauseMs;
  const lateFromMs = (limits.answerBeforeRing - 1) * cycleMs;
  return {
    count: Math.floor(ms / cycleMs) + 1,
    ms,
    late: ms >= lateFromMs,
    apologetic: ms >= lateFromMs + limits.ringToneMs,
  };
}

function holdTimer(elapsedMs: number, limits: Limits): NonNullable<Timers['hold']> {
  const [warnMs, urgentMs] = limits.holdWarningsMs;
  const steps: readonly (readonly [number, HoldLevel])[] = [
    [limits.holdLimitMs, 'over'],
    [limits.holdAlarmMs, 'alarm'],
    [urgentMs, 'urgent'],
    [warnMs, 'warn'],
  ];
  const level = steps.find(([fromMs]) => elapsedMs >= fromMs)?.[1] ?? 'calm';
  return { elapsedMs, leftMs: Math.max(0, limits.holdLimitMs - elapsedMs), level };
}

function countdown(elapsedMs: number, limitMs: number): { leftMs: number; over: boolean } {
  return { leftMs: Math.max(0, limitMs - elapsedMs), over: elapsedMs > limitMs };
}

function span(fromMs: number, toMs: number): number {
  return Math.max(0, toMs - fromMs);
}
