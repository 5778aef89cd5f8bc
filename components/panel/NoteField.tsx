import { useId, useRef } from 'preact/hooks';
import type { NoteKey } from '../../lib/notes/vocabulary.ts';
import { usePanel } from './model/context.ts';

interface NoteFieldProps {
  readonly note: NoteKey;
  readonly label: string;
  readonly value: string;
  readonly onText: (text: string) => void;
  /** A whole row, a row that grows with its text, or a part of a row. */
  readonly shape: 'line' | 'lines' | 'short';
  /** A remark under the field, such as a phone number that is none; never blocks. */
  readonly remark?: string | undefined;
  readonly inputMode?: 'tel' | 'email' | 'text';
}

/** One note with its name. It is typed into the call at once; half-composed text of an input method is not a note yet. */
export function NoteField({ note, label, value, onText, shape, remark, inputMode }: NoteFieldProps) {
  const { missing, focusedNote, captureLine } = usePanel();
  const id = useId();
  const composing = useRef(false);
  const gap = missing.value.includes(note);
  const take = (target: EventTarget | null) => {
    if (target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement) onText(target.value);
  };
  const shared = {
    id,
    value,
    'data-note': note,
    'aria-required': gap || undefined,
    onInput: (event: Event) => {
      if (!composing.current) take(event.target);
    },
    onCompositionStart: () => {
      composing.current = true;
    },
    onCompositionEnd: (event: Event) => {
      composing.current = false;
      take(event.target);
    },
    onFocus: () => {
      // Whoever edits a note itself is done with the line: going on in it must not undo the edit.
      captureLine.commit();
      focusedNote.value = note;
    },
  };
  return (
    <label htmlFor={id} class={`note-field ${gap ? 'gap' : ''} ${shape}`}>
      <span>{label}</span>
      {/* Without it browsers keep what is typed in their own files, for the next time the tab is restored. */}
      {shape === 'lines' ? (
        <textarea rows={1} autocomplete="off" {...shared} />
      ) : (
        <input type="text" autocomplete="off" inputMode={inputMode ?? 'text'} {...shared} />
      )}
      {remark ? <em>{remark}</em> : null}
    </label>
  );
}
