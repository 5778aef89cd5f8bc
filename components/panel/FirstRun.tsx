import { useState } from 'preact/hooks';
import './first-run.css';
import { usePanel } from './model/context.ts';

/** The one screen of the first run: the office's name, which callers hear, and the clerk's, which stands with each call. */
export function FirstRun() {
  const { t, saveSettings, settings } = usePanel();
  const [typed, setOffice] = useState<string | null>(null);
  // The office may have said its name by policy, perhaps only now.
  const office = typed ?? settings.value.office;
  const [clerk, setClerk] = useState('');
  const ready = office.trim() !== '' && clerk.trim() !== '';
  return (
    <main>
      <form
        class="first-run"
        onSubmit={(event) => {
          event.preventDefault();
          if (ready) void saveSettings({ office: office.trim(), clerk: clerk.trim(), clerks: [clerk.trim()] });
        }}
      >
        <h1>{t('first_run.title')}</h1>
        <p class="soft">{t('first_run.intro')}</p>
        <label>
          <span>{t('first_run.office')}</span>
          <input
            autofocus
            value={office}
            maxLength={80}
            placeholder={t('first_run.office_example')}
            onInput={(event) => setOffice(event.currentTarget.value)}
          />
        </label>
        {office.trim() ? <p class="preview">{t('first_run.preview', { office: office.trim() })}</p> : null}
        <label>
          <span>{t('first_run.clerk')}</span>
          <input value={clerk} maxLength={40} onInput={(event) => setClerk(event.currentTarget.value)} />
        </label>
        <button type="submit" class="button main" disabled={!ready}>
          {t('first_run.start')}
        </button>
        <p class="soft small">{t('first_run.privacy')}</p>
      </form>
    </main>
  );
}
