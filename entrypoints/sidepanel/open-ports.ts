import { computed, signal } from '@preact/signals';
import browser from 'webextension-polyfill';
import type { PanelPorts } from '../../components/panel/model/ports.ts';
import { besideTab } from '../../lib/browser/beside-tab.ts';
import { globalKeys } from '../../lib/browser/global-keys.ts';
import { askForReminders } from '../../lib/browser/reminders/ask-for-reminders.ts';
import { askToNotify, mayNotify } from '../../lib/browser/reminders/permission.ts';
import { changeSettings, loadSettings, type Settings, watchSettings } from '../../lib/browser/settings.ts';
import { openDetached, openHandOver, openHistoryPage } from '../../lib/browser/side-panel.ts';
import { allowSite, isAllowed, siteOf } from '../../lib/browser/sites.ts';
import type { ClockReading } from '../../lib/call/clock.ts';
import type { CallId } from '../../lib/call/events.ts';
import type { PromiseId } from '../../lib/call/promises/promise.ts';
import { createLiveDesk } from '../../lib/history/live-desk.ts';
import { createPromiseBook } from '../../lib/history/promises/promise-book.ts';
import { loadTexts, pickLocale } from '../../lib/i18n/texts.ts';
import { usualForms, withAddressForms } from '../../lib/phrases/address/with-address-forms.ts';
import { defaultProcedure } from '../../lib/procedure/default-procedure.ts';
import { withOfficeLimits } from '../../lib/procedure/with-office-limits.ts';
import { followPacks, openOfficePack } from './office-pack.ts';
import { openOwnDirectory } from './open-own-directory.ts';

const newPromiseId = (): PromiseId => crypto.randomUUID() as PromiseId;
const newCallId = (): CallId => crypto.randomUUID() as CallId;

/** Languages, keys and the office's procedure are read once: a change of them builds the panel anew, which loses nothing. */
const readAtStart = ({ locale, pack, keys, limits, addressForms }: Settings): string =>
  JSON.stringify([locale, pack, keys, limits, addressForms]);

/** The same clock, told apart from the desk's: each finds its own events again by their session. */
const ownSession = (clock: () => ClockReading): (() => ClockReading) => {
  const session = crypto.randomUUID();
  return () => ({ ...clock(), session });
};

/** Only a desk that nobody has set up waits for what its office may say. */
const policyOfANewDesk = async () => (await import('../../lib/browser/policy/follow-policy.ts')).untilPolicyKnown();

/** Opens everything that the panel works with: what is kept, what is set, and the ways to the page beside. */
export async function openPorts(): Promise<PanelPorts> {
  const changed = signal<Settings | null>(null);
  // Listens before it reads: a change in between would be missed.
  watchSettings((now) => {
    changed.value = now;
  });
  const storeModule = import('../../lib/browser/history/open-store.ts');
  const [read, keys] = await Promise.all([loadSettings(), globalKeys()]);
  if (read.office === '') await policyOfANewDesk();
  const settings = changed.value ?? (await loadSettings());
  const current = computed(() => changed.value ?? settings);
  current.subscribe((now) => {
    if (readAtStart(now) !== readAtStart(settings)) location.reload();
  });
  const locale = pickLocale(settings.locale, browser.i18n.getUILanguage());
  let judgedBy = defaultProcedure;
  const store = (await storeModule).openStore(() => judgedBy);
  const [t, office] = await Promise.all([
    loadTexts(locale),
    openOfficePack(settings.pack === 'auto' ? locale : settings.pack, store),
  ]);
  const packAsGiven = office.pack;
  const procedure = withOfficeLimits(
    office.procedureOf(defaultProcedure),
    packAsGiven.settings?.limits,
    settings.limits,
  );
  const forms = settings.addressForms ?? packAsGiven.settings?.addressForms ?? usualForms;
  const pack = withAddressForms(packAsGiven, forms);
  const ownDirectory = await openOwnDirectory();
  const session = crypto.randomUUID();
  const clock = () => ({ wallMs: Date.now(), tickMs: performance.now(), session });
  judgedBy = procedure;
  const desk = createLiveDesk({
    store,
    procedure,
    clock,
    clerk: () => ({ clerk: current.value.clerk, office: current.value.office }),
    channel: new BroadcastChannel('callside.desk'),
    locks: navigator.locks,
    newCallId,
  });
  const book = createPromiseBook({
    store,
    procedure,
    clock: ownSession(clock),
    clerk: () => current.value.clerk,
    channel: new BroadcastChannel('callside.desk'),
  });
  await desk.ready;
  if (!location.search.includes('history')) followPacks(desk, office.waiting);
  return {
    t,
    locale,
    settings: current,
    desk,
    store,
    book,
    newPromiseId,
    remind: () => void askForReminders(),
    reminders: { allowed: mayNotify, allow: askToNotify },
    procedure,
    pack,
    addressForms: forms,
    clock,
    occasions: async () => {
      const { occasionsOf } = await import('../../lib/phrases/calendar.ts');
      return occasionsOf(new Date(), pack.calendar);
    },
    detached: location.search.includes('detached'),
    historyPage: location.search.includes('history'),
    openHistoryPage: () => void openHistoryPage(),
    openHandOver: () => void openHandOver(),
    siteMaps: async () => (await import('../../lib/browser/page/site-maps.ts')).siteMapStorage,
    records: async () => (await import('./open-records.ts')).openRecords(store, () => current.value.clerk),
    fillSession: async () => {
      const { openFillSession } = await import('./open-fill-session.ts');
      return openFillSession(pack);
    },
    site: {
      offered: async () => {
        const site = siteOf((await besideTab())?.url ?? '');
        return site && !(await isAllowed(site)) ? site : null;
      },
      allow: (address) => allowSite(siteOf(address) ?? address),
    },
    ownDirectory,
    saveSettings: async (change) => {
      changed.value = await changeSettings(change);
    },
    openOptions: () => void browser.runtime.openOptionsPage(),
    detach: () => void openDetached(),
    copyText: (text) => navigator.clipboard.writeText(text),
    globalKeys: keys,
  };
}
