import { render } from 'preact';
import '../../components/ui/tokens.css';
import browser from 'webextension-polyfill';
import { RecordsPage } from '../../components/records/RecordsPage.tsx';
import { showTextSize } from '../../components/ui/show-text-size.ts';
import { loadBuiltInPack } from '../../lib/browser/built-in-pack.ts';
import { openAuditBook } from '../../lib/browser/history/audit.ts';
import { readLastBackup, writeLastBackup } from '../../lib/browser/history/last-backup.ts';
import { openStore } from '../../lib/browser/history/open-store.ts';
import { saveFile } from '../../lib/browser/save-file.ts';
import { loadSettings, watchSettings } from '../../lib/browser/settings.ts';
import { loadTexts, pickLocale } from '../../lib/i18n/texts.ts';
import { defaultProcedure } from '../../lib/procedure/default-procedure.ts';
import { withOfficeLimits } from '../../lib/procedure/with-office-limits.ts';

/** Builds the page for backup, export and erasing. */
async function start() {
  const settings = await loadSettings();
  const locale = pickLocale(settings.locale, browser.i18n.getUILanguage());
  const [t, pack] = await Promise.all([
    loadTexts(locale),
    loadBuiltInPack(settings.pack === 'auto' ? locale : settings.pack),
  ]);
  const procedure = withOfficeLimits(defaultProcedure, pack.settings?.limits, settings.limits);
  document.documentElement.lang = locale;
  showTextSize(settings);
  watchSettings(showTextSize);
  document.title = t('records.title');
  const root = document.getElementById('app');
  if (!root) return;
  render(
    <RecordsPage
      t={t}
      locale={locale}
      store={openStore(() => procedure)}
      procedure={procedure}
      audit={openAuditBook()}
      clerk={settings.clerk}
      now={() => Date.now()}
      lastBackup={{ read: readLastBackup, write: writeLastBackup }}
      save={saveFile}
    />,
    root,
  );
}

void start();
