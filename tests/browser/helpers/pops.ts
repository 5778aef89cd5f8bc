import type { Page } from 'puppeteer-core';
import type { Pops } from '../../../lib/pop/site-pop.ts';

declare global {
  /** The extension's own interface, as it is there in its pages. */
  var chrome: {
    readonly scripting: { getRegisteredContentScripts(): Promise<{ id: string; matches: string[] }[]> };
    readonly storage: Record<
      'local' | 'session',
      {
        get(key: string): Promise<Record<string, unknown>>;
        set(items: object): Promise<void>;
      }
    >;
    readonly action: { getBadgeText(of: object): Promise<string> };
  };
}

/** The addresses on which a script of ours runs by itself. */
export const registered = (own: Page): Promise<readonly string[]> =>
  own.evaluate(async () => (await chrome.scripting.getRegisteredContentScripts()).flatMap(({ matches }) => matches));

/** Sets what sites may do, and waits until the browser has it. `own` is a page of the extension. */
export async function setPops(own: Page, pops: Pops): Promise<void> {
  await own.evaluate((value) => chrome.storage.local.set({ pops: value }), pops);
  await own.waitForFunction(
    async (count) => (await chrome.scripting.getRegisteredContentScripts()).length === count,
    {},
    Object.keys(pops).length,
  );
}

export const badge = (own: Page): Promise<string> => own.evaluate(() => chrome.action.getBadgeText({}));
