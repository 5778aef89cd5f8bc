import type { NoteKey } from '../notes/vocabulary.ts';
import { findKind } from '../procedure/find-kind.ts';
import type { NoteSlot, Procedure } from '../procedure/procedure-schema.ts';
import type { CallState } from './state.ts';

/**
 * The notes that the call's kind and flags require (N1) and that nobody has made, each as the key to ask for, in the
 * order of the procedure's questions. A caller who refused the surname for good is not asked for it again (C3).
 */
export function missingNotes(state: CallState, procedure: Procedure): readonly NoteKey[] {
  const missing = requiredNotes(state, procedure).filter((slot) => !isMet(slot, state));
  const asked = new Set(missing.flatMap(([key]) => key ?? []));
  return procedure.questionOrder.filter((key) => asked.has(key));
}

/** Everything required: what the kind asks for, and what a message asks for (N2), what a flag or an emergency asks for on any kind. */
export function requiredNotes(state: CallState, procedure: Procedure): readonly NoteSlot[] {
  const kind = findKind(procedure, state.kind);
  if (kind?.private || state.endReason === 'wrong_number') return [];
  const message = state.colleague?.outcome === 'message' ? (kind?.messageNotes ?? []) : [];
  return [...(kind?.requiredNotes ?? []), ...message, ...(isMarked(state) ? procedure.flaggedNotes : [])];
}

/** A call that bears a flag, or is an emergency: an important one, whatever its kind (N1). */
export function isMarked(state: Pick<CallState, 'flags' | 'emergency'>): boolean {
  return state.flags.length > 0 || state.emergency !== null;
}

function isMet(slot: NoteSlot, state: CallState): boolean {
  const refused = state.surname === 'refused' && slot.includes('caller_surname');
  return refused || slot.some((key) => state.notes[key] !== undefined);
}
