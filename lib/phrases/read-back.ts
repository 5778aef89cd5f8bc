import { readBackNotes } from '../notes/read-back-notes.ts';
import type { NoteKey, Notes } from '../notes/vocabulary.ts';
import type { PackWords } from '../packs/pack-schema.ts';
import type { Address } from './address/address-caller.ts';

export interface ReadBackItem {
  readonly note: NoteKey;
  readonly text: string;
}

/** E1: the notes, item by item, as they are read to the caller. Who is addressed by name is not told the name again. */
export function readBackItems(notes: Notes, words: PackWords, address: Address): readonly ReadBackItem[] {
  return readBackNotes(notes).flatMap((note) => {
    if (note === 'caller_surname' && address.text !== null) return [];
    const text = inOneLine(notes[note] ?? '', words.itemSeparator);
    if (text === '') return [];
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
