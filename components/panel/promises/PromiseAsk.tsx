import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { OpenPromise } from '../../../lib/call/promises/promise.ts';
import { dueOf } from '../../ui/due.ts';
import { usePanel } from '../model/context.ts';

interface Props {
  readonly what: 'pass_on' | 'move';
  readonly promise: OpenPromise;
  readonly close: () => void;
}

/** To whom, or to when: one word and Enter. Escape leaves the promise as it is. */
export function PromiseAsk({ what, promise, close }: Props) {
  const { t, promises, settings, locale } = usePanel();
  const [text, setText] = useState('');
  const input = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => input.current?.focus(), []);
  const due = what === 'move' ? promises.dueOf(text) : null;
  const label = t(what === 'move' ? 'promise.move_to' : 'promise.pass_to');
  const enter = () => {
    if (what === 'pass_on') promises.passOn(promise, text);
    else if (!promises.move(promise, text)) return;
    close();
  };
  return (
    <div class="ask">
      <input
        ref={input}
        autocomplete="off"
        maxLength={80}
        aria-label={label}
        placeholder={what === 'move' ? t('promise.due_example') : label}
        list={what === 'pass_on' ? 'promise-clerks' : undefined}
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.isComposing) return;
          if (event.key === 'Enter') {
            // The promise gets the cursor at once, and this same press must not open its call.
            event.preventDefault();
            enter();
          }
          if (event.key === 'Escape') close();
        }}
        onBlur={() => {
          if (text === '') close();
        }}
      />
      {what === 'pass_on' ? (
        <datalist id="promise-clerks">
          {settings.value.clerks
            .filter((name) => name !== settings.value.clerk)
            .map((name) => (
              <option key={name} value={name} />
            ))}
        </datalist>
      ) : (
        <span class="soft" role="status">
          {text === '' ? '' : due === null ? t('promise.no_time') : dueOf(due, promises.nowMs.value, locale.value, t)}
        </span>
      )}
    </div>
  );
}
