import { render } from 'preact';
import '../../components/ui/tokens.css';
import browser from 'webextension-polyfill';
import { HandOverPage } from '../../components/handover/HandOverPage.tsx';
import { startOfDay } from '../../components/ui/format.ts';
import { loadSettings } from '../../lib/browser/settings.ts';
import { createIndexedDbStore } from '../../lib/history/indexed-db-store.ts';
import { loadTexts, pickLocale } from '../../lib/i18n/texts.ts';
import { defaultProcedure } from '../../lib/procedure/default-procedure.ts';
import { withOfficeLimits } from '../../lib/procedure/with-office-limits.ts';

/** Builds the hand-over sheet. Everything on it comes from this browser, and nothing of it goes anywhere. */
async function start() {
  const settings = await loadSettings();
  const locale = pickLocale(settings.locale, browser.i18n.getUILanguage());
  const t = await loadTexts(locale);
  document.documentElement.lang = locale;
  document.title = t('handover.title');
  const root = document.getElementById('app');
  if (!root) return;
  const now = Date.now();
  render(
    <HandOverPage
      t={t}
      locale={locale}
      settings={settings}
      store={createIndexedDbStore()}
      procedure={withOfficeLimits(defaultProcedure, settings.limits)}
      now={now}
      since={startOfDay(now)}
      print={() => window.print()}
    />,
    root,
  );
}

void start();
