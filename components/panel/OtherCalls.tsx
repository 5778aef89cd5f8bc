import { newestWith } from '../../lib/call/desk/desk.ts';
import { Button } from '../ui/Button.tsx';
import { clockOf } from '../ui/format.ts';
import { usePanel } from './model/context.ts';
import './other-calls.css';

/** Calls beside the one on the screen that hold a line: ringing, on hold. One that is over has its place in the history. */
export function OtherCalls() {
  const { t, desk, others, act, nameOf, offsetOf, hotkey, focusNotes } = usePanel();
  const onTheLine = others.value.filter((call) => call.status !== 'ended');
  if (onTheLine.length === 0) return null;
  // The key answers the call that rang last, also where that is the one on the screen.
  const next = newestWith(desk.value.calls, 'ringing');
  return (
    <ul class="other-calls" aria-label={t('others.label')}>
      {onTheLine.map((call) => {
        const held = call.holds.at(-1);
        return (
          <li key={call.id} class={call.status}>
            <span>{t(`status.${call.status}`)}</span>
            <strong>{nameOf(call)}</strong>
            <span class="number soft">{held && held.toMs === null ? clockOf(offsetOf(call) - held.fromMs) : ''}</span>
            {call.status === 'ringing' ? (
              <>
                <Button
                  onClick={() => {
                    act({ do: 'answer', call: call.id });
                    focusNotes();
                  }}
                  hotkey={call === next ? hotkey('answer') : undefined}
                >
                  {t('advance.answer')}
                </Button>
                <Button tone="quiet" onClick={() => act({ do: 'miss', call: call.id })}>
                  {t('advance.missed')}
                </Button>
              </>
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
