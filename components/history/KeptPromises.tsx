import type { CallPromise } from '../../lib/call/promises/promise.ts';
import { wasLate } from '../../lib/call/promises/promise.ts';
import type { CallState } from '../../lib/call/state.ts';
import { usePanel } from '../panel/model/context.ts';
import { Button } from '../ui/Button.tsx';
import { dueOf } from '../ui/due.ts';

/** What was promised in a call, what became of it, and the way to settle what is open. */
export function KeptPromises({ call }: { readonly call: CallState }) {
  const { t, promises, locale, callBack } = usePanel();
  if (call.promises.length === 0) return null;
  const now = promises.nowMs.value;
  const outcome = (promise: CallPromise): string =>
    [
      promise.status === 'open' ? dueOf(promise.dueAt, now, locale.value, t) : t(`promise.status.${promise.status}`),
      promise.passedTo,
      wasLate(promise) ? t('promise.was_late') : '',
      promise.chased > 0 ? t('promise.chased', { count: promise.chased }) : '',
      promise.clerk,
    ]
      .filter(Boolean)
      .join(' · ');
  return (
    <section aria-label={t('promise.label')}>
      <h3>{t('promise.label')}</h3>
      <ul class="kept-promises">
        {call.promises.map((promise) => (
          <li key={promise.id}>
            <p>
              {t(`promise.what.${promise.kind}`, { name: promise.forWhom })} {promise.what}{' '}
              <span class="soft">{outcome(promise)}</span>
            </p>
            {promise.status === 'open' ? (
              <p class="row">
                <Button onClick={() => promises.finish({ id: promise.id, call: call.id })}>
                  {t('promise.finish')}
                </Button>
                <Button onClick={() => void callBack(call.id)}>{t('promise.call_now')}</Button>
              </p>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  );
}
