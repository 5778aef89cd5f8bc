import { findKind } from '../../procedure/find-kind.ts';
import type { Procedure } from '../../procedure/procedure-schema.ts';
import type { CallState } from '../state.ts';

/** N3, C1: of a private call and of a wrong number only the time is kept, nothing that was said. */
export function keepsNotes(state: Pick<CallState, 'kind' | 'endReason'>, procedure: Procedure): boolean {
  return state.endReason !== 'wrong_number' && findKind(procedure, state.kind)?.private !== true;
}
