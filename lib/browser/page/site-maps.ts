import browser from 'webextension-polyfill';
import { readSiteMaps } from '../../fill/teach/site-map.ts';
import type { SiteMap } from '../../packs/site-maps/site-map-schema.ts';

const storageKey = 'siteMaps';

async function load(): Promise<readonly SiteMap[]> {
  return readSiteMaps((await browser.storage.local.get(storageKey))[storageKey]);
}

/** What the clerk has taught, on this machine. */
export const siteMapStorage = {
  load,
  change: (change: (before: readonly SiteMap[]) => readonly SiteMap[]): Promise<readonly SiteMap[]> =>
    navigator.locks.request('callside.site-maps', async () => {
      const next = readSiteMaps(change(await load()));
      await browser.storage.local.set({ [storageKey]: next });
      return next;
    }),
};
