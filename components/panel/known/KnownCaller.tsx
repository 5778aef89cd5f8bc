import { useSignal } from '@preact/signals';
import { isLate } from '../../../lib/call/promises/promise.ts';
import { Button } from '../../ui/Button.tsx';
import { dueOf } from '../../ui/due.ts';
import { dayOf } from '../../ui/format.ts';
import { usePanel } from '../model/context.ts';
import './known-caller.css';

/** The caller is known (A4): earlier calls and open promises, and one key that takes over who it is. */
export function KnownCaller() {
  const { t, locale, known, promises, kindLabel, openCall, hotkey, run } = usePanel();
  const more = useSignal(false);
  const found = known.known.value;
  const taken = known.taken.value;
  if (!found) return null;
  const [last] = found.calls;
  const now = promises.nowMs.value;
  const late = found.promises.filter((promise) => isLate(promise, now)).length;
  return (
    <section class="known-caller" aria-label={t('known.label')}>
      <div class="row">
        <button
          type="button"
          class="summary"
          aria-expanded={more.value}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => {
            more.value = !more.value;
          }}
        >
          <strong>{t('known.calls', { count: found.calls.length })}</strong>
          {found.promises.length > 0 ? (
            <span class={late > 0 ? 'over' : ''}>{t('known.promises', { count: found.promises.length })}</span>
          ) : null}
        </button>
        {taken ? (
          <Button tone="quiet" onClick={known.giveBack}>
            {t('known.give_back')}
          </Button>
        ) : (
          <Button onClick={() => run('take_over')} title={hotkey('take_over')}>
            {t('known.take_over')}
          </Button>
        )}
      </div>
      {last && !taken ? (
        <p class="soft">
          {dayOf(last.startedAt, locale.value)} {last.kind ? kindLabel(last.kind) : ''} {last.excerpt}
        </p>
      ) : null}
      {taken ? (
        <p class="soft" role="status">
          {t('known.taken', { day: dayOf(taken.from.startedAt, locale.value) })}
        </p>
      ) : null}
      {found.promises.map((promise) => (
        <p key={promise.id} class="promised">
          <span class="number soft">{dueOf(promise.dueAt, now, locale.value, t)}</span>{' '}
          {t(`promise.what.${promise.kind}`, { name: promise.forWhom })}{' '}
          <span class="soft">{promise.what || promise.excerpt}</span>
        </p>
      ))}
      {more.value ? (
        <ul>
          {found.calls.map((call) => (
            <li key={call.id}>
              <button type="button" onClick={() => openCall(call.id)}>
                <span class="number soft">{dayOf(call.startedAt, locale.value)}</span>{' '}
                {call.kind ? kindLabel(call.kind) : ''} <span class="soft">{call.excerpt}</span>
              </button>
            </li>
          ))}
        </ul>
      ) : null}
    </section>
  );
}
