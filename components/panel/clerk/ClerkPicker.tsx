import { useLayoutEffect, useRef } from 'preact/hooks';
import { Key } from '../../ui/Key.tsx';
import { usePanel } from '../model/context.ts';

/** Digits that stand for a name. */
const mostDigits = 9;

/**
 * The clerks of this desk: one digit and another one sits here. Enter takes the one who is not here now, which is all
 * that two shifts need. A new name is typed.
 */
export function ClerkPicker() {
  const { t, clerks, drawer, focusNotes } = usePanel();
  const { names, now, take } = clerks;
  const first = useRef<HTMLElement | null>(null);
  // Before the next key arrives: a digit is a clerk, not a note.
  useLayoutEffect(() => first.current?.focus(), []);
  const close = () => {
    drawer.value = 'none';
    focusNotes();
  };
  const choose = (name: string) => {
    take(name);
    close();
  };
  const firstOther = names.value.find((name) => name !== now.value);
  const pressed = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    if (event.key === 'Escape') close();
    const typing = event.target instanceof HTMLInputElement;
    const chosen = typing ? undefined : names.value.slice(0, mostDigits)[Number(event.key) - 1];
    if (chosen === undefined || event.altKey || event.ctrlKey) return;
    event.preventDefault();
    choose(chosen);
  };
  return (
    <section class="clerk-picker" aria-label={t('clerk.label')} onKeyDown={pressed}>
      <p class="soft">{t('clerk.choose')}</p>
      <ul class="kinds">
        {names.value.map((name, place) => (
          <li key={name}>
            <button
              type="button"
              aria-pressed={name === now.value}
              ref={(button) => {
                if (button && name === firstOther) first.current = button;
              }}
              onClick={() => choose(name)}
            >
              {name} {place < mostDigits ? <Key>{String(place + 1)}</Key> : null}
            </button>
          </li>
        ))}
      </ul>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          const name = new FormData(event.currentTarget).get('name');
          if (typeof name === 'string' && name.trim() !== '') choose(name.trim());
        }}
      >
        <input
          ref={(input) => {
            if (input && firstOther === undefined) first.current = input;
          }}
          name="name"
          maxLength={40}
          autocomplete="off"
          aria-label={t('clerk.someone_else')}
          placeholder={t('clerk.someone_else')}
        />
      </form>
    </section>
  );
}
