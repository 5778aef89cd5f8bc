import { usePanel } from '../model/context.ts';
import { ClerkPicker } from './ClerkPicker.tsx';
import './clerk.css';

/** Who sits here now, and the way to the others. */
export function ClerkButton() {
  const { t, settings, drawer, hotkey, run } = usePanel();
  const open = drawer.value === 'clerk';
  const { clerk } = settings.value;
  return (
    <>
      <button
        type="button"
        class="clerk-button"
        aria-expanded={open}
        aria-label={t('clerk.now', { clerk })}
        title={t('clerk.switch', { key: hotkey('clerk') })}
        onMouseDown={(event) => event.preventDefault()}
        onClick={() => run('clerk')}
      >
        {clerk}
      </button>
      {open ? <ClerkPicker /> : null}
    </>
  );
}
