import { useSignal } from '@preact/signals';
import type { CallId } from '../../lib/call/events.ts';
import { usePanel } from '../panel/model/context.ts';
import { Button } from '../ui/Button.tsx';

/** Removes one call for good, asked twice: once by this button, once by the one that takes its place. */
export function DeleteCall({ id }: { readonly id: CallId }) {
  const { t, records, view, showStoreProblem } = usePanel();
  const sure = useSignal(false);
  const remove = async () => {
    const removed = await (await records()).deleteCall(id);
    if (removed.ok) view.value = { at: 'history' };
    else showStoreProblem(removed.reason);
  };
  if (!sure.value) {
    return (
      <p>
        <Button
          tone="quiet"
          onClick={() => {
            sure.value = true;
          }}
        >
          {t('records.delete.open')}
        </Button>
      </p>
    );
  }
  return (
    <p class="row" role="alert">
      {t('records.delete.sure')} <Button onClick={() => void remove()}>{t('records.delete.yes')}</Button>
      <Button
        tone="quiet"
        onClick={() => {
          sure.value = false;
        }}
      >
        {t('records.cancel')}
      </Button>
    </p>
  );
}
