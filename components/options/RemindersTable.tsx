import { useEffect, useState } from 'preact/hooks';
import type { Settings } from '../../lib/browser/settings.ts';
import type { Texts } from '../../lib/i18n/texts.ts';
import { Button } from '../ui/Button.tsx';

interface Props {
  readonly t: Texts;
  readonly settings: Settings;
  readonly change: (part: Partial<Settings>) => void;
  readonly reminders: { readonly allowed: () => Promise<boolean>; readonly allow: () => Promise<boolean> };
}

/** Whether the browser reminds of promises, and how much its notifications say. */
export function RemindersTable({ t, settings, change, reminders }: Props) {
  const [allowed, setAllowed] = useState<boolean | null>(null);
  useEffect(() => {
    void reminders.allowed().then(setAllowed);
  }, [reminders]);
  return (
    <section id="reminders">
      <h2>{t('reminder.title')}</h2>
      {allowed === false ? (
        <p>
          <Button onClick={() => void reminders.allow().then(setAllowed)}>{t('reminder.allow')}</Button>
        </p>
      ) : (
        <p class="soft">{t('reminder.allowed')}</p>
      )}
      <label class="check">
        <input
          type="checkbox"
          checked={settings.remindNames}
          onChange={(event) => change({ remindNames: event.currentTarget.checked })}
        />
        <span>{t('reminder.names')}</span>
      </label>
      <p class="soft">{t('reminder.names_help')}</p>
    </section>
  );
}
