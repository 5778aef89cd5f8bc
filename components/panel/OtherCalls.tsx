import { Button } from '../ui/Button.tsx';
import { clockOf } from '../ui/format.ts';
import { usePanel } from './model/context.ts';
import './other-calls.css';

/** Calls beside the one on the screen: ringing, on hold, or waiting for their review. */
export function OtherCalls() {
  const { t, others, act, nameOf, offsetOf } = usePanel();
  if (others.value.length === 0) return null;
  return (
    <ul class="other-calls" aria-label={t('others.label')}>
      {others.value.map((call) => {
        const held = call.holds.at(-1);
        return (
          <li key={call.id} class={call.status}>
            <span>{t(`status.${call.status}`)}</span>
            <strong>{nameOf(call)}</strong>
            <span class="number soft">{held && held.toMs === null ? clockOf(offsetOf(call) - held.fromMs) : ''}</span>
            {call.status === 'ringing' ? (
              <Button onClick={() => act({ do: 'answer', call: call.id })}>{t('advance.answer')}</Button>
            ) : null}
            {call.status === 'held' ? (
              <Button onClick={() => act({ do: 'resume', call: call.id })}>{t('hold.take_back')}</Button>
            ) : null}
          </li>
        );
      })}
    </ul>
  );
}
