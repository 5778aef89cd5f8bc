import { useSignal } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { Button } from '../../ui/Button.tsx';
import { usePanel } from '../model/context.ts';
import { OnlyMine } from '../OnlyMine.tsx';
import { AllowReminders } from './AllowReminders.tsx';
import { PromiseItem } from './PromiseItem.tsx';
import './promise-list.css';

/** Promises on the screen at first: the panel is for the next call too. */
const firstShown = 6;

/** What was promised and not done yet, due soonest first (E2, N2). Nothing is shown where nothing is open. */
export function PromiseList({ all = false }: { readonly all?: boolean }) {
  const { t, promises, settings } = usePanel();
  const list = useRef<HTMLUListElement>(null);
  const whole = useSignal(all);
  const { clerk, onlyMine } = settings.value;
  const open = promises.list.value.filter((promise) => !onlyMine || promise.clerk === clerk);
  const hasOthers = promises.list.value.some((promise) => promise.clerk !== clerk);
  const shown = whole.value ? open : open.slice(0, firstShown);
  useLayoutEffect(() => {
    // Not at the start: the panel has just opened, and the cursor is where the clerk has put it.
    if (promises.focusRequest.value > 0) list.current?.querySelector<HTMLElement>('[data-promise]')?.focus();
  }, [promises.focusRequest.value]);
  if (promises.list.value.length === 0) return all ? <p class="soft empty">{t('promise.none')}</p> : null;
  return (
    <section class="promise-list" aria-label={t('promise.title')}>
      <div class="row">
        <h2>
          {t('promise.title')} <span class="number">{open.length}</span>
        </h2>
        {promises.late.value > 0 ? (
          <span class="over">{t('promise.late_count', { count: promises.late.value })}</span>
        ) : null}
        <span class="push" />
        {hasOthers ? <OnlyMine /> : null}
      </div>
      <ul ref={list} onKeyDown={moveAlong}>
        {shown.map((promise) => (
          <PromiseItem key={promise.id} promise={promise} />
        ))}
      </ul>
      {open.length > shown.length ? (
        <Button
          tone="quiet"
          onClick={() => {
            whole.value = true;
          }}
        >
          {t('promise.more', { count: open.length - shown.length })}
        </Button>
      ) : null}
      {open.some(({ dueAt }) => dueAt !== null) ? <AllowReminders /> : null}
      <p class="keys soft">{t('promise.keys')}</p>
    </section>
  );
}

/** The arrows go from promise to promise. */
function moveAlong(event: KeyboardEvent): void {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  const list = event.currentTarget;
  if (step === 0 || !(list instanceof HTMLElement)) return;
  const items = [...list.querySelectorAll<HTMLElement>('[data-promise]')];
  const here = items.findIndex((item) => item.contains(document.activeElement));
  if (here < 0) return;
  event.preventDefault();
  items[here + step]?.focus();
}
