import browser from 'webextension-polyfill';
import type { SmallPlace } from '../../history/health/sentinel.ts';

/** A small value in `storage.local`, which is no database of ours and survives “clear browsing data”. */
export function localPlace(key: string): SmallPlace {
  return {
    read: async () => (await browser.storage.local.get(key))[key] ?? null,
    write: (value) => browser.storage.local.set({ [key]: value }),
  };
}
