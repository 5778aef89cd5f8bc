import { Button } from '../ui/Button.tsx';
import { clockOf } from '../ui/format.ts';
import './hold-card.css';
import { usePanel } from './model/context.ts';

/** The hold (C7): how long is left of the minute, what to say, and the way back. */
export function HoldCard() {
  const { t, timers, suggestion, hotkey, run, procedure } = usePanel();
  const hold = timers.value?.hold;
  if (!hold) return null;
  const limit = procedure.limits.holdLimitMs;
  return (
    <section class={`hold-card ${hold.level}`} aria-label={t('hold.label')}>
      <div class="count">
        <strong class="number" role="timer">
          {hold.level === 'over'
            ? `+${clockOf(hold.elapsedMs - limit)}`
            : clockOf(Math.ceil(hold.leftMs / 1000) * 1000)}
        </strong>
        <span aria-live="assertive">{t(`hold.${hold.level}`)}</span>
      </div>
      <progress max={limit} value={Math.min(limit, hold.elapsedMs)} aria-label={t('hold.label')} />
      {suggestion.value.main ? <p class="sentence">{suggestion.value.main.text}</p> : null}
      <Button tone="main" onClick={() => run('hold')} hotkey={hotkey('global_hold')}>
        {t('hold.take_back')}
      </Button>
    </section>
  );
}
