import { Button } from '../../ui/Button.tsx';
import { usePanel } from '../model/context.ts';
import { PromiseList } from './PromiseList.tsx';

/** The open promises while a call goes on: the caller may ask after one of them. */
export function PromisesView() {
  const { t, view } = usePanel();
  return (
    <>
      <Button
        tone="quiet"
        onClick={() => {
          view.value = { at: 'desk' };
        }}
      >
        ‹ {t('promise.back')}
      </Button>
      <PromiseList all />
    </>
  );
}
