import type { Page } from 'puppeteer-core';
import type { Pops } from '../../../lib/pop/site-pop.ts';
import { consoleSite } from './granted.ts';

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
    readonly notifications: {
      getAll(): Promise<Record<string, unknown>>;
      readonly onClicked: { dispatch(id: string): void };
    };
    readonly action: { getBadgeText(of: object): Promise<string> };
  };
}

/** The addresses on which a script of ours runs by itself. */
export const registered = (own: Page): Promise<readonly string[]> =>
  own.evaluate(async () => (await chrome.scripting.getRegisteredContentScripts()).flatMap(({ matches }) => matches));

/**
 * Sets what sites may do, and waits until the open pages have it: those of the console's site, and of no other, which
 * nobody has allowed. `own` is a page of the extension.
 */
export async function setPops(own: Page, pops: Pops): Promise<void> {
  // By way of nothing: one setting after another would leave the same registration to wait for.
  for (const wanted of [{}, pops]) {
    await own.evaluate((value) => chrome.storage.local.set({ pops: value }), wanted);
    await popsAreOn(own, consoleSite in wanted);
  }
}

/** Settles once the console's open pages have a script of ours that knows what is set, or none any more. */
export async function popsAreOn(own: Page, on: boolean): Promise<void> {
  await own.waitForFunction(
    async (count) => (await chrome.scripting.getRegisteredContentScripts()).length === count,
    unseen,
    on ? 1 : 0,
  );
  // The lock is free again when all pages have been told and have answered.
  await own.evaluate(() => navigator.locks.request('callside.register', () => null));
}

/** Sets in the settings, as a clerk does, by which name an address of the site carries the number. */
export async function setName(options: Page, place: 'query' | 'hash' | 'path', name: string): Promise<void> {
  await options.waitForSelector('.sites select');
  await options.select('.sites select', place);
  const input = await options.waitForSelector('.pop-where input');
  await input?.type(name);
  await options.keyboard.press('Tab');
}

/** Settles once the toolbar button has this badge. */
export const badgeIs = (own: Page, text: string) =>
  own.waitForFunction(async (wanted) => (await chrome.action.getBadgeText({})) === wanted, unseen, text);

/** A tab that is not seen draws no frames to wait for. */
const unseen = { polling: 100 };

/** Settles once the panel shows a call that rings with this number. */
export const rings = (panel: Page, number: string) =>
  panel.waitForFunction(
    (wanted) =>
      document.querySelector('.call-header strong')?.textContent === '响铃' &&
      document.querySelector<HTMLInputElement>('[data-note="phone"]')?.value === wanted,
    {},
    number,
  );
