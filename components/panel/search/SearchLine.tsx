import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import type { SearchList } from './search-list.ts';
import './search-line.css';

interface SearchLineProps<T> {
  readonly list: SearchList<T>;
  readonly label: string;
  readonly placeholder: string;
  readonly row: (item: T) => ComponentChildren;
  /** Enter on the selected row; with Shift, `takeOther`. */
  readonly take: (item: T) => void;
  readonly takeOther: (item: T) => void;
  readonly close: () => void;
}

/** A line to search in, with what it finds below: arrows choose, Enter takes, Escape leaves. The cursor stays in it. */
export function SearchLine<T>({ list, label, placeholder, row, take, takeOther, close }: SearchLineProps<T>) {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  // Before the next keystroke: what is typed on goes here, not into the notes.
  useLayoutEffect(() => {
    list.prepare();
    input.current?.focus();
    input.current?.select();
  }, [list]);
  const rows = list.results.value;
  const at = list.selected.value;
  const pressed = (event: KeyboardEvent) => {
    // 229: an input method is composing; its keys are its own.
    if (event.isComposing || event.keyCode === 229 || event.ctrlKey || event.altKey || event.metaKey) return;
    const item = rows[at];
    if (event.key === 'ArrowDown') list.select((at + 1) % Math.max(1, rows.length));
    else if (event.key === 'ArrowUp') list.select((at + rows.length - 1) % Math.max(1, rows.length));
    else if (event.key === 'Escape') close();
    else if (event.key === 'Enter') {
      if (item !== undefined) (event.shiftKey ? takeOther : take)(item);
    } else return;
    event.preventDefault();
  };
  return (
    <>
      <input
        ref={input}
        class="search-line"
        type="text"
        role="combobox"
        aria-label={label}
        aria-expanded={rows.length > 0}
        aria-controls={`${id}-rows`}
        aria-autocomplete="list"
        {...(rows.length > 0 ? { 'aria-activedescendant': `${id}-${at}` } : {})}
        placeholder={placeholder}
        autocomplete="off"
        spellcheck={false}
        value={list.query.value}
        onInput={(event) => {
          if (!event.isComposing) list.type(event.currentTarget.value);
        }}
        onCompositionEnd={(event) => list.type(event.currentTarget.value)}
        onKeyDown={pressed}
      />
      <div id={`${id}-rows`} class="search-rows" role="listbox" aria-label={label}>
        {rows.map((item, place) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the line above has the keys, as in every list of suggestions.
          // biome-ignore lint/a11y/useFocusableInteractive: the cursor stays in the line; `aria-activedescendant` moves.
          <div
            key={place}
            id={`${id}-${place}`}
            role="option"
            aria-selected={place === at}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => list.select(place)}
          >
            {row(item)}
          </div>
        ))}
      </div>
    </>
  );
}
