import type { NoteKey } from '../../../../lib/notes/vocabulary.ts';
import type { PanelCore } from '../panel-model.ts';

const fieldOf = (note: NoteKey) =>
  document.querySelector<HTMLInputElement | HTMLTextAreaElement>(`[data-note="${CSS.escape(note)}"]`);

/** Where the cursor goes to mend or make one note. */
export function createNoteFocus({ act }: PanelCore, focusNotes: () => void) {
  return {
    /** Puts the cursor into the field of a missing note; the phrase that asks for it is then the one to say. */
    askFor: (note: NoteKey) => {
      fieldOf(note)?.focus();
    },
    /** E1: the caller corrects one item; the cursor goes where it is mended. */
    correctItem: (note: NoteKey) => {
      void act({ do: 'correctReadBack', note });
      const field = fieldOf(note);
      if (field) field.select();
      else focusNotes();
    },
  };
}
