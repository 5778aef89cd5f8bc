import browser from 'webextension-polyfill';

const storageKey = 'packs.desk';

/** A random text of this desk, by which its checks have their own moment. It is never sent anywhere. */
export async function deskNumber(): Promise<string> {
  const kept = (await browser.storage.local.get(storageKey))[storageKey];
  if (typeof kept === 'string' && kept.length <= 60) return kept;
  const fresh = crypto.randomUUID();
  await browser.storage.local.set({ [storageKey]: fresh });
  return fresh;
}
