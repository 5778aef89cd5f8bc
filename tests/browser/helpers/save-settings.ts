import type { Settings } from '../../../lib/browser/settings.ts';
import { type Launched, openExtensionPage } from '../../../scripts/lib/launch.ts';

/** Sets what a clerk has set, before any panel is open. */
export async function saveSettings(launched: Launched, settings: Partial<Settings>): Promise<void> {
  // A picture of the extension: a place with the extension's rights in which none of our code runs.
  const page = await openExtensionPage(launched, 'icon/16.png');
  await page.evaluate((values) => chrome.storage.local.set({ settings: values }), settings);
  await page.close();
}

/** The one call of the extension API that the tests make themselves; both browsers have it under this name. */
declare const chrome: { storage: { local: { set(items: object): Promise<void> } } };
