import type { Settings } from '../../lib/browser/settings.ts';
import { type Launched, openExtensionPage } from './launch.ts';

/** The one call of the extension API that scripts make themselves; both browsers have it under this name. */
declare const chrome: { storage: { local: { set(items: object): Promise<void> } } };

/** Sets what a clerk has set, before any panel is open. */
export async function saveSettings(launched: Launched, settings: Partial<Settings>): Promise<void> {
  // A picture of the extension: a place with the extension's rights in which none of our code runs.
  const page = await openExtensionPage(launched, 'icon/16.png');
  await page.evaluate((values) => chrome.storage.local.set({ settings: values }), settings);
  await page.close();
}

/** An office of the bundled console, whose panel is Chinese. */
export const usualSettings: Partial<Settings> = {
  office: '翠湖花园服务中心',
  clerk: '小林',
  clerks: ['小林'],
  locale: 'zh-CN',
  pack: 'zh-CN',
};
