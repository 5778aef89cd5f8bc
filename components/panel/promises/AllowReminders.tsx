import { useEffect, useState } from 'preact/hooks';
import { Button } from '../../ui/Button.tsx';
import { usePanel } from '../model/context.ts';

/** Offers notifications where they would be of use: something is due at a time, and the browser was not asked yet. */
export function AllowReminders() {
  const { t, reminders } = usePanel();
  const [offered, setOffered] = useState(false);
  useEffect(() => {
    void reminders.allowed().then((allowed) => setOffered(!allowed));
  }, [reminders]);
  if (!offered) return null;
  return (
    <Button
      tone="quiet"
      title={t('reminder.allow_hint')}
      onClick={() => void reminders.allow().then((allowed) => setOffered(!allowed))}
    >
      {t('reminder.allow')}
    </Button>
  );
}
