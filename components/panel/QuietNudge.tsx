import { Button } from '../ui/Button.tsx';
import { usePanel } from './model/context.ts';
import './quiet-nudge.css';

/**
 * The quiet nudge (C6): a short acknowledgement, once the clerk has done nothing for a while. Its line is there from the
 * start, so that nothing jumps when it comes; it makes no sound and is announced to nobody.
 */
export function QuietNudge() {
  const { t, active, nudge, acknowledgement, hotkey, run } = usePanel();
  if (!nudge.on || active.value?.status !== 'active') return null;
  const spoken = nudge.due.value ? acknowledgement.value : null;
  return (
    <p class="quiet-nudge">
      {spoken ? (
        <>
          <span class="soft">{t('nudge.say')}</span>
          <Button
            tone="quiet"
            onClick={() => run('acknowledge')}
            hotkey={hotkey('acknowledge')}
            title={t('say.said_hint')}
          >
            {spoken.text}
          </Button>
        </>
      ) : null}
    </p>
  );
}
