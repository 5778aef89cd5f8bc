import { Button } from '../ui/Button.tsx';
import { usePanel } from './model/context.ts';

/** After a wrong number (C1): nothing to review, one key to the next call, and one to take a slip back. */
export function WrongNumber() {
  const { t, active, act, run, hotkey } = usePanel();
  const call = active.value;
  if (!call) return null;
  const close = () => act({ do: 'review', good: '', lacking: '', skipped: true, call: call.id });
  return (
    <section class="wrap-up" aria-label={t('review.label')}>
      <p role="status">{t('wrong_number.kept')}</p>
      <div class="row end">
        <Button tone="quiet" onClick={() => run('undo')} hotkey={hotkey('undo')}>
          {t('command.undo')}
        </Button>
        <Button onClick={close}>{t('review.close')}</Button>
        <Button tone="main" onClick={() => run('advance')} hotkey={hotkey('global_call')}>
          {t('advance.next_call')}
        </Button>
      </div>
    </section>
  );
}
