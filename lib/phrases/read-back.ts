import { type NoteKey, type Notes, noteKeys } from '../notes/vocabulary.ts';
import type { PackWords } from '../packs/pack-schema.ts';
import type { Address } from './address/address-caller.ts';

/** What is read back, in the order in which it is easiest to follow: who, where, what, when. */
const order: readonly NoteKey[] = [
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

export interface ReadBackItem {
  readonly note: NoteKey;
  readonly text: string;
}

/** E1: the notes, item by item, as they are read to the caller. The parts of an address that is read whole are left out. */
export function readBackItems(notes: Notes, words: PackWords, address: Address): readonly ReadBackItem[] {
  const named = address.text === null && address.surname !== '' ? (['caller_surname'] as const) : [];
  return [...named, ...order].flatMap((note) => {
    const text = inOneLine(notes[note] ?? '', words.itemSeparator);
    if (text === '' || !noteKeys.includes(note) || (notes.address && parts.includes(note))) return [];
    const label = words.notes[note];
    return [{ note, text: label ? `${label}${words.labelSeparator}${text}` : text }];
  });
}

/** The lines of a note as one, each without the stop at its ends: the pack's separator stands there. */
const inOneLine = (text: string, separator: string): string =>
  text
    .split(/[\r\n]+/)
    .map((line) => line.replace(/^[\s{}。．.，,、；;：:！!？?…]+|[\s{}。．.，,、；;：:！!？?…]+$/gu, ''))
    .filter((line) => line !== '')
    .join(separator);
