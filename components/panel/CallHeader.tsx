import { Button } from '../ui/Button.tsx';
import { clockOf } from '../ui/format.ts';
import './call-header.css';
import { usePanel } from './model/context.ts';

/** One glance: where the call stands, how long, how long the clerk has been quiet, and the hold key (R4, C6, C7). */
export function CallHeader() {
  const { t, active, timers, hotkey, run } = usePanel();
  const call = active.value;
  const times = timers.value;
  if (!call || !times) return null;
  const ringing = call.status === 'ringing';
  const held = call.status === 'held';
  const tone = ringing
    ? times.ring?.late
      ? 'wait'
      : 'live'
    : held
      ? 'wait'
      : call.status === 'active'
        ? 'live'
        : 'over';
  return (
    <header class="call-header">
      <span class={`lamp ${tone}`} aria-hidden="true" />
      <strong>{t(`status.${call.status}`)}</strong>
      <span class="number" role="timer">
        {ringing && times.ring
          ? t('header.rings', { rings: times.ring.count, time: clockOf(times.ring.ms) })
          : clockOf(times.talkMs)}
      </span>
      {times.quietMs !== null && call.status === 'active' ? (
        <span class="quiet soft number" title={t('header.quiet_hint')}>
          {t('header.quiet', { time: clockOf(times.quietMs) })}
        </span>
      ) : null}
      <span class="push" />
      {call.status === 'active' || held ? (
        <Button onClick={() => run('hold')} hotkey={hotkey('hold')}>
          {t(held ? 'hold.take_back' : 'hold.hold')}
        </Button>
      ) : null}
    </header>
  );
}
