import { Button } from '../../ui/Button.tsx';
import { dueOf } from '../../ui/due.ts';
import { usePanel } from '../model/context.ts';
import './promise-bar.css';

/** The promise that the reassurance or the message is (E2, N2): one key keeps it, with its time where one is known. */
export function PromiseBar() {
  const { t, active, promises, locale, hotkey, run } = usePanel();
  const call = active.value;
  const offer = promises.offer.value;
  if (!call) return null;
  const given = call.promises.filter(({ status }) => status === 'open');
  if (!offer && given.length === 0) return null;
  const now = promises.nowMs.value;
  return (
    <section class="promise-bar" aria-label={t('promise.label')}>
      {given.map(({ id, kind, forWhom, dueAt }) => (
        <p key={id}>
          <span class="soft">{t('promise.given')}</span> {t(`promise.what.${kind}`, { name: forWhom })}{' '}
          <span class="number soft">{dueOf(dueAt, now, locale.value, t)}</span>
        </p>
      ))}
      {offer ? (
        <div class="row">
          <span class="what">{t(`promise.what.${offer.kind}`, { name: offer.forWhom })}</span>
          <input
            maxLength={80}
            aria-label={t('promise.due')}
            placeholder={t('promise.due_example')}
            value={promises.dueText.value}
            onInput={(event) => promises.typeDue(event.currentTarget.value)}
            onKeyDown={(event) => {
              if (event.key === 'Enter' && !event.isComposing) run('promise');
            }}
          />
          <span class="number soft" role="status">
            {dueOf(promises.dueAt.value, now, locale.value, t)}
          </span>
          <Button onClick={() => run('promise')} hotkey={hotkey('promise')}>
            {t('promise.give')}
          </Button>
        </div>
      ) : null}
    </section>
  );
}
