import browser from 'webextension-polyfill';
import type { PanelPorts } from '../../components/panel/model/ports.ts';
import { besideTab } from '../../lib/browser/beside-tab.ts';
import { loadBuiltInPack } from '../../lib/browser/built-in-pack.ts';
import { globalKeys } from '../../lib/browser/global-keys.ts';
import { changeSettings, loadSettings } from '../../lib/browser/settings.ts';
import { openDetached } from '../../lib/browser/side-panel.ts';
import { allowSite, isAllowed, siteOf } from '../../lib/browser/sites.ts';
import type { CallId } from '../../lib/call/events.ts';
import { openCallStore } from '../../lib/history/indexed-db-store.ts';
import { createLiveDesk } from '../../lib/history/live-desk.ts';
import { loadTexts, pickLocale } from '../../lib/i18n/texts.ts';
import { defaultProcedure } from '../../lib/procedure/default-procedure.ts';

const newCallId = (): CallId => crypto.randomUUID() as CallId;

/** Opens everything that the panel works with: what is kept, what is set, and the ways to the page beside. */
export async function openPorts(): Promise<PanelPorts> {
  const [settings, keys] = await Promise.all([loadSettings(), globalKeys()]);
  const locale = pickLocale(settings.locale, browser.i18n.getUILanguage());
  const [t, pack] = await Promise.all([
    loadTexts(locale),
    loadBuiltInPack(settings.pack === 'auto' ? locale : settings.pack),
  ]);
  const session = crypto.randomUUID();
  const clock = () => ({ wallMs: Date.now(), tickMs: performance.now(), session });
  const store = openCallStore();
  let current = settings;
  const desk = createLiveDesk({
    store,
    procedure: defaultProcedure,
    clock,
    clerk: () => ({ clerk: current.clerk, office: current.office }),
    channel: new BroadcastChannel('callside.desk'),
    locks: navigator.locks,
    newCallId,
  });
  await desk.ready;
  return {
    t,
    locale,
    settings,
    desk,
    store,
    procedure: defaultProcedure,
    pack,
    clock,
    detached: location.search.includes('detached'),
    fillSession: async () => {
      const { openFillSession } = await import('./open-fill-session.ts');
      return openFillSession();
    },
    site: {
      offered: async () => {
        const site = siteOf((await besideTab())?.url ?? '');
        return site && !(await isAllowed(site)) ? site : null;
      },
      allow: allowSite,
    },
    saveSettings: async (change) => {
      current = await changeSettings(change);
    },
    openOptions: () => void browser.runtime.openOptionsPage(),
    detach: () => void openDetached(),
    copyText: (text) => navigator.clipboard.writeText(text),
    globalKeys: keys,
  };
}
