import { findKind } from '../procedure/find-kind.ts';
import type { Procedure } from '../procedure/procedure-schema.ts';
import { isMarked } from './missing-notes.ts';
import type { CallState } from './state.ts';

/** E1: whether the caller is still to hear what was noted. Nothing noted, nothing to repeat. */
export function needsReadBack(state: CallState, procedure: Procedure): boolean {
  return !state.readBack.confirmed && asksForReadBack(state, procedure);
}

export function asksForReadBack(state: CallState, procedure: Procedure): boolean {
  const kind = findKind(procedure, state.kind);
  const leavesMessage = state.colleague?.outcome === 'message' && kind?.messageNotes !== undefined;
  const asked = kind?.needsReadBack === true || leavesMessage || (isMarked(state) && !kind?.private);
  return asked && Object.keys(state.notes).length > 0;
}
