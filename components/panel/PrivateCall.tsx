import { clockOf } from '../ui/format.ts';
import { usePanel } from './model/context.ts';

/** In place of the notes of a private call (N3): nothing of it is kept but its length, and it should be a short one. */
export function PrivateCall() {
  const { t, timers } = usePanel();
  const limit = timers.value?.kindLimit;
  return (
    <p class="soft" role="status">
      {t('private.hint')}
      {limit ? ` · ${limit.over ? t('private.over') : t('private.left', { time: clockOf(limit.leftMs) })}` : ''}
    </p>
  );
}
