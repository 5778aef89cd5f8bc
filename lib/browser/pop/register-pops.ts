import browser from 'webextension-polyfill';
import { isAllowed, patternOf } from '../sites.ts';
import { popChanged } from './pop-messages.ts';
import { changePop, loadPops, popsKey } from './pop-settings.ts';

const script = 'pop.js';
const prefix = 'pop:';

/**
 * Registers the script for the sites that have a setting and the clerk's grant for good, and for no other; where the
 * grant has gone, the setting goes too. Pages that are open already get the script now, and those that have it are told
 * to look again what is set for them: what is off stops there.
 */
export function registerPops(): Promise<void> {
  return navigator.locks.request('callside.register', async () => {
    const sites: string[] = [];
    for (const site of Object.keys(await loadPops())) {
      if (await isAllowed(site)) sites.push(site);
      else await changePop(site, { rule: null, events: false });
    }
    const registered = (await browser.scripting.getRegisteredContentScripts())
      .map(({ id }) => id)
      .filter((id) => id.startsWith(prefix));
    const wanted = sites.map((site) => `${prefix}${site}`);
    const gone = registered.filter((id) => !wanted.includes(id));
    if (gone.length > 0) await browser.scripting.unregisterContentScripts({ ids: gone });
    const missing = sites.filter((site) => !registered.includes(`${prefix}${site}`));
    if (missing.length > 0) await browser.scripting.registerContentScripts(missing.map(registrationOf));
    await Promise.all(missing.map(putIntoOpenPages));
    await tellPages();
  });
}

const registrationOf = (site: string) => ({
  id: `${prefix}${site}`,
  matches: [patternOf(site)],
  js: [script],
  allFrames: true,
  runAt: 'document_start' as const,
});

async function putIntoOpenPages(site: string): Promise<void> {
  const tabs = await browser.tabs.query({ url: patternOf(site) });
  const into = ({ id: tabId }: { readonly id?: number | undefined }) =>
    tabId === undefined
      ? null
      : browser.scripting.executeScript({ target: { tabId, allFrames: true }, files: [`/${script}`] });
  // A page that cannot be reached now gets the script when it is loaded again.
  await Promise.allSettled(tabs.map(into));
}

/** Reaches only pages that have the script: a message goes to listeners of our own. They answer when they have looked. */
async function tellPages(): Promise<void> {
  const tabs = await browser.tabs.query({});
  const tell = ({ id }: { readonly id?: number | undefined }) =>
    id === undefined ? null : browser.tabs.sendMessage(id, popChanged);
  // A page that stands still must not hold up the next change.
  await Promise.race([Promise.allSettled(tabs.map(tell)), new Promise((resolve) => setTimeout(resolve, slowPageMs))]);
}

const slowPageMs = 2_000;

/** Keeps the registration as it should be. Chromium forgets it with an update; whatever starts the background, looks. */
export function keepPopsRegistered(): void {
  browser.runtime.onInstalled.addListener(() => void registerPops());
  browser.runtime.onStartup.addListener(() => void registerPops());
  browser.permissions.onAdded.addListener(() => void registerPops());
  browser.permissions.onRemoved.addListener(() => void registerPops());
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'local' && popsKey in changes) void registerPops();
  });
}
