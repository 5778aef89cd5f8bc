import { findKind } from '../../procedure/find-kind.ts';
import { isMarked, missingNotes, requiredNotes } from '../missing-notes.ts';
import type { Answer, Asked } from './answer.ts';

/**
 * N1: what was missing at the end, and why. A caller who hung up could not be asked any more, so that is no miss. Of a
 * question it is known that it was answered at once where the handbook was used, or that it was not where it is flagged.
 */
export function requiredNotesMade({ state, procedure, query }: Asked<'required_notes'>): Answer {
  if (findKind(procedure, state.kind)?.answerable && !isMarked(state)) {
    const answers = state.answers.map(({ entry }) => entry);
    return { status: answers.length > 0 ? 'not_applicable' : 'not_measured', values: { answers } };
  }
  const covered = isMarked(state) || (state.kind !== null && query.kinds.includes(state.kind));
  if (!covered || requiredNotes(state, procedure).length === 0) return { status: 'not_applicable', values: {} };
  const missing = missingNotes(state, procedure);
  const values = { missing, endReason: state.endReason, surnameRefused: state.surname === 'refused' };
  if (missing.length === 0) return { status: 'kept', values };
  return { status: state.endReason === 'clerk' ? 'missed' : 'not_measured', values };
}
