import type { NoteKey, Notes } from './vocabulary.ts';

/** What is read back, in the order in which it is easiest to follow: who, where, what, when. */
const order: readonly NoteKey[] = [
  'caller_surname',
  'phone',
  'alt_phone',
  'email',
  'address',
  'community_or_project',
  'building',
  'unit',
  'room',
  'description',
  'request_or_demand',
  'due_or_appointment_time',
  'colleague_wanted',
  'callback_promise',
];

const parts: readonly NoteKey[] = ['community_or_project', 'building', 'unit', 'room'];

/** E1: which notes are read to the caller. The parts of an address that is read whole are left out. */
export const readBackNotes = (notes: Notes): readonly NoteKey[] =>
  order.filter((note) => (notes[note] ?? '') !== '' && !(notes.address && parts.includes(note)));
