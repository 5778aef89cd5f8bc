import browser from 'webextension-polyfill';

/** The key under which the panel leaves word. */
export const askedKey = 'promises';

/**
 * Tells the background that promises have changed. A message would be lost while the browser has it stopped; a change of
 * `storage.session` starts it.
 */
export async function askForReminders(): Promise<void> {
  await browser.storage.session.set({ [askedKey]: crypto.randomUUID() });
}
