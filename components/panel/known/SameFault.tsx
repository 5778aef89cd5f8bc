import { Button } from '../../ui/Button.tsx';
import { usePanel } from '../model/context.ts';
import './known-caller.css';

/** Others have just reported the same: how many, where, since when, and what to say. */
export function SameFault() {
  const { t, sameFault, say, active } = usePanel();
  const fault = sameFault.found.value;
  const phrase = sameFault.phrase.value;
  if (!fault) return null;
  const said = active.value?.said.some((event) => event.phrase === phrase?.phrase);
  return (
    <section class="known-caller" aria-label={t('same_fault.label')}>
      <p role="status">
        <strong>
          {t('same_fault.found', {
            count: fault.count,
            topic: fault.topic,
            place: fault.place,
            time: t('promise.minutes', { count: Math.max(1, Math.round(fault.spanMs / 60_000)) }),
          })}
        </strong>
      </p>
      {phrase && !said ? (
        <div class="row phrase">
          <span>{phrase.text}</span>
          <Button tone="quiet" onClick={() => say(phrase)}>
            {t('say.said')}
          </Button>
        </div>
      ) : null}
    </section>
  );
}
