import { findKind } from '../../procedure/find-kind.ts';
import type { Procedure } from '../../procedure/procedure-schema.ts';
import { flags } from '../../procedure/types.ts';
import type { CallEventOf } from '../events.ts';
import type { CallState } from '../state.ts';
import { reachStage } from './stage-order.ts';

/**
 * A question that has been answered is not one to be answered later (N1). Set again after that, the flag stands for the
 * next question.
 */
export function answerAtOnce(
  state: CallState,
  event: CallEventOf<'handbook_answered'>,
  atMs: number,
  procedure: Procedure,
): CallState {
  const answerable = findKind(procedure, state.kind)?.answerable === true;
  const flagged = answerable ? state.flags.filter((flag) => flag !== 'answer_later') : state.flags;
  return reachStage({ ...state, flags: flagged, answers: [...state.answers, event] }, 'converse', atMs);
}

export function setFlag(state: CallState, { flag, on }: CallEventOf<'flag_set'>): CallState | null {
  if (state.flags.includes(flag) === on) return null;
  return { ...state, flags: flags.filter((one) => (one === flag ? on : state.flags.includes(one))) };
}
