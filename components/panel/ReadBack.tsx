import { useLayoutEffect, useRef } from 'preact/hooks';
import type { NoteKey } from '../../lib/notes/vocabulary.ts';
import type { ReadBackParts } from '../../lib/phrases/spoken.ts';
import { Worded } from '../ui/Worded.tsx';
import { usePanel } from './model/context.ts';
import './read-back.css';

/**
 * E1: the notes as they are read to the caller, an item a line. An item that the caller corrects is pressed, or chosen by
 * its digit; what was changed since it was read is pointed out in the next round.
 */
export function ReadBack({ parts }: { readonly parts: ReadBackParts }) {
  const { t, active, drawer, wordsToAvoid, correctItem, focusNotes } = usePanel();
  const list = useRef<HTMLOListElement>(null);
  const choosing = drawer.value === 'read_back';
  const buttons = () => [...(list.current?.querySelectorAll('button') ?? [])];
  useLayoutEffect(() => {
    if (choosing) buttons()[0]?.focus();
  }, [choosing]);
  const correct = (note: NoteKey) => {
    drawer.value = 'none';
    correctItem(note);
  };
  const pressed = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    if (event.key === 'Escape') {
      drawer.value = 'none';
      focusNotes();
    }
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key] ?? 0;
    const all = buttons();
    const at = all.indexOf(document.activeElement as HTMLButtonElement);
    all[at + step]?.focus();
    const chosen = parts.items[Number(event.key) - 1];
    if (!chosen) return;
    event.preventDefault();
    correct(chosen.note);
  };
  const changed = active.value?.readBack.changed ?? [];
  return (
    <div class="sentence read-back" aria-live="polite">
      <Worded text={parts.before} words={wordsToAvoid} t={t} />
      <ol ref={list} onKeyDown={pressed}>
        {parts.items.map(({ note, text }, at) => (
          <li key={note}>
            <button
              type="button"
              tabIndex={choosing ? 0 : -1}
              title={t('read_back.not_right', { number: at + 1 })}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => correct(note)}
            >
              <span class="number" aria-hidden="true">
                {at + 1}
              </span>
              <span>
                {text}
                {changed.includes(note) ? <em class="soft"> {t('read_back.changed')}</em> : null}
              </span>
            </button>
          </li>
        ))}
      </ol>
      <Worded text={parts.after.replace(/^[，,。．.、；;\s]+/u, '')} words={wordsToAvoid} t={t} />
    </div>
  );
}
