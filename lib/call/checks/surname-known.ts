import { keepsNotes } from '../log/keeps-notes.ts';
import type { Answer, Asked } from './answer.ts';

/** C2, A4: the surname is known or was asked for, and how often it was used. Unmarked asking cannot be known. */
export function surnameKnown({ state, procedure }: Asked<'surname_known'>): Answer {
  if (!keepsNotes(state, procedure)) return { status: 'not_applicable', values: {} };
  const used = [...state.said, ...state.answers].filter((event) => event.withSurname).length;
  const values = { surname: state.surname, phrasesWithSurname: used };
  return { status: state.surname === 'unknown' ? 'not_measured' : 'kept', values };
}
