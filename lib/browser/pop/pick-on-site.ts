import * as v from 'valibot';
import browser, { type Runtime } from 'webextension-polyfill';
import { patternOf } from '../sites.ts';
import type { Picked } from './pick-element.ts';

const pickedSchema = v.object({
  callside: v.literal('picked'),
  selector: v.nullable(v.pipe(v.string(), v.minLength(1), v.maxLength(500))),
}) satisfies v.GenericSchema<unknown, Picked>;

/** What came of it. `no_page`: no page of that site is open. `stopped`: the clerk let it be, or the page went away. */
export type Pick =
  | { readonly ok: true; readonly selector: string }
  | { readonly ok: false; readonly reason: 'no_page' | 'stopped' };

/**
 * Shows the page of a site that was used last and has the clerk point at an element there, then comes back.
 *
 * @param stopped lets go: the clerk does something else in the settings
 */
export async function pickOnSite(site: string, stopped: AbortSignal): Promise<Pick> {
  const tabs = await browser.tabs.query({ url: patternOf(site) });
  const tab = tabs.toSorted((one, other) => (other.lastAccessed ?? 0) - (one.lastAccessed ?? 0))[0];
  if (tab?.id === undefined) return { ok: false, reason: 'no_page' };
  const own = await browser.tabs.getCurrent();
  const target = { tabId: tab.id, allFrames: true };
  try {
    await browser.scripting.executeScript({ target, files: ['/pick.js'] });
    const answered = answerFrom(tab.id, stopped);
    await browser.tabs.update(tab.id, { active: true });
    if (tab.windowId !== undefined) await browser.windows.update(tab.windowId, { focused: true });
    const selector = await answered;
    return selector === null ? { ok: false, reason: 'stopped' } : { ok: true, selector };
  } catch {
    return { ok: false, reason: 'stopped' };
  } finally {
    await browser.scripting.executeScript({ target, func: stopPicking }).catch(() => {});
    if (own?.id !== undefined && !stopped.aborted) await browser.tabs.update(own.id, { active: true });
    if (own?.windowId !== undefined && !stopped.aborted) await browser.windows.update(own.windowId, { focused: true });
  }
}

function answerFrom(tab: number, stopped: AbortSignal): Promise<string | null> {
  return new Promise((resolve) => {
    const end = (selector: string | null) => {
      browser.runtime.onMessage.removeListener(onMessage);
      browser.tabs.onRemoved.removeListener(onRemoved);
      browser.tabs.onUpdated.removeListener(onUpdated);
      resolve(selector);
    };
    const onMessage = (message: unknown, sender: Runtime.MessageSender): undefined => {
      const picked = v.safeParse(pickedSchema, message);
      if (picked.success && sender.tab?.id === tab) end(picked.output.selector);
    };
    const onRemoved = (id: number) => {
      if (id === tab) end(null);
    };
    // Another document has no picker any more.
    const onUpdated = (id: number, change: { readonly status?: string }) => {
      if (id === tab && change.status === 'loading') end(null);
    };
    browser.runtime.onMessage.addListener(onMessage);
    browser.tabs.onRemoved.addListener(onRemoved);
    browser.tabs.onUpdated.addListener(onUpdated);
    stopped.addEventListener('abort', () => end(null));
  });
}

/** Runs in the page's isolated world, so it must not use anything from around it. */
function stopPicking(): void {
  (globalThis as { callsidePick?: () => void }).callsidePick?.();
}
