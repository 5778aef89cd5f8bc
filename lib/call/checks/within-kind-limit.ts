import { findKind } from '../../procedure/find-kind.ts';
import { timersOf } from '../timers.ts';
import type { Answer, Asked } from './answer.ts';

/** N3: a kind with a limit of its own does not occupy the line. */
export function withinKindLimit({ state, procedure, nowMs }: Asked<'within_kind_limit'>): Answer {
  const limitMs = findKind(procedure, state.kind)?.limitMs;
  if (limitMs === undefined) return { status: 'not_applicable', values: {} };
  const { talkMs } = timersOf(state, nowMs, procedure);
  return { status: talkMs > limitMs ? 'missed' : 'kept', values: { talkMs, limitMs } };
}
