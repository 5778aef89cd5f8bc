import { isMarked, missingNotes, requiredNotes } from '../missing-notes.ts';
import type { Answer, Asked } from './answer.ts';

/** N1: what was missing at the end, and why. A caller who hung up could not be asked any more, so that is no miss. */
export function requiredNotesMade({ state, procedure, query }: Asked<'required_notes'>): Answer {
  const covered = isMarked(state) || (state.kind !== null && query.kinds.includes(state.kind));
  if (!covered || requiredNotes(state, procedure).length === 0) return { status: 'not_applicable', values: {} };
  const missing = missingNotes(state, procedure);
  const values = { missing, endReason: state.endReason, surnameRefused: state.surname === 'refused' };
  if (missing.length === 0) return { status: 'kept', values };
  return { status: state.endReason === 'clerk' ? 'missed' : 'not_measured', values };
}
