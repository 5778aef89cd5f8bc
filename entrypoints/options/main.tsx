import { render } from 'preact';
import '../../components/ui/tokens.css';
import browser from 'webextension-polyfill';
import { OptionsPage } from '../../components/options/OptionsPage.tsx';
import type { SitesPorts } from '../../components/options/sites/SitesTable.tsx';
import { showTextSize } from '../../components/ui/show-text-size.ts';
import { globalKeys, openShortcutPage } from '../../lib/browser/global-keys.ts';
import { openStore } from '../../lib/browser/history/open-store.ts';
import { changeOwnDirectory, loadOwnDirectory } from '../../lib/browser/own-directory.ts';
import { deskNumber } from '../../lib/browser/packs/desk-number.ts';
import { loadOfficePack } from '../../lib/browser/packs/office-pack.ts';
import { siteMapStorage } from '../../lib/browser/page/site-maps.ts';
import { keptPolicy } from '../../lib/browser/policy/kept-policy.ts';
import { foundOnSite } from '../../lib/browser/pop/found-on-site.ts';
import { pickOnSite } from '../../lib/browser/pop/pick-on-site.ts';
import { changePop, loadPops } from '../../lib/browser/pop/pop-settings.ts';
import { askToNotify, mayNotify } from '../../lib/browser/reminders/permission.ts';
import { changeSettings, loadSettings, watchSettings } from '../../lib/browser/settings.ts';
import { allowedSites, allowSite, removeSite, siteOf } from '../../lib/browser/sites.ts';
import type { Kept } from '../../lib/history/call-store.ts';
import { oldBefore, removeOldCalls } from '../../lib/history/retention/remove-old-calls.ts';
import { loadTexts, pickLocale } from '../../lib/i18n/texts.ts';
import { locksOf } from '../../lib/office-policy/locks.ts';
import { ownPack } from '../../lib/packs/layers/own-pack.ts';
import { defaultProcedure } from '../../lib/procedure/default-procedure.ts';
import { withOfficeLimits } from '../../lib/procedure/with-office-limits.ts';
import { openPacks } from './open-packs.ts';

const orNull = <T,>(kept: Kept<T>): T | null => (kept.ok ? kept.value : null);
const sites: SitesPorts = {
  list: allowedSites,
  siteOf,
  allow: allowSite,
  remove: removeSite,
  pops: loadPops,
  changePop,
  pick: pickOnSite,
  found: foundOnSite,
};

async function start() {
  const [settings, keys, policy] = await Promise.all([loadSettings(), globalKeys(), keptPolicy()]);
  const locale = pickLocale(settings.locale, browser.i18n.getUILanguage());
  const packLocale = settings.pack === 'auto' ? locale : settings.pack;
  const [t, office, ownDirectory] = await Promise.all([
    loadTexts(locale),
    loadOfficePack(packLocale, null),
    loadOwnDirectory(),
  ]);
  const { pack } = office;
  const procedure = withOfficeLimits(office.procedureOf(defaultProcedure), pack.settings?.limits);
  const store = openStore(() => procedure);
  document.documentElement.lang = locale;
  showTextSize(settings);
  watchSettings(showTextSize);
  document.title = t('options.title');
  const packs = openPacks(packLocale, async (shared, edits) => {
    const { ownPhrases } = await loadSettings();
    const day = new Date();
    return ownPack(
      shared,
      { edits, phrases: ownPhrases },
      {
        id: `own.${(await deskNumber()).slice(0, 8)}`,
        name: t('packs.own_name'),
        publisher: settings.clerk || t('packs.own_publisher'),
        version: [day.getFullYear(), day.getMonth() + 1, day.getDate()].join('.'),
      },
    );
  });
  const root = document.getElementById('app');
  if (!root) return;
  render(
    <OptionsPage
      t={t}
      settings={settings}
      pack={pack}
      procedure={procedure}
      ownDirectory={ownDirectory}
      changeDirectory={changeOwnDirectory}
      save={changeSettings}
      sites={sites}
      packs={packs}
      officeSites={policy?.policy.sites ?? []}
      locks={policy ? locksOf(policy.policy) : []}
      siteMaps={siteMapStorage}
      reminders={{ allowed: mayNotify, allow: askToNotify }}
      retention={{
        count: async (days) => orNull(await store.countBefore(oldBefore(Date.now(), days))),
        remove: async (days) => orNull(await removeOldCalls(store, { now: Date.now(), days })),
      }}
      openShortcuts={openShortcutPage}
      globalKeys={keys}
    />,
    root,
  );
}

void start();
