import * as v from 'valibot';
import browser from 'webextension-polyfill';
import type { CallId } from '../call/events.ts';

const requestSchema = v.object({ call: v.nullable(v.pipe(v.string(), v.maxLength(100))), at: v.number() });

/** A request that no panel took within this time is forgotten. */
const staleAfterMs = 10_000;
const storageKey = 'show';

/** Asks the panel, open already or just opening, to show a call; or the open promises, where none is named. */
export async function askToShow(call: string | null): Promise<void> {
  await browser.storage.session.set({ [storageKey]: { call, at: Date.now() } });
}

/** Takes such requests, each once: of two panels one acts. Returns the way to stop. */
export function takeShowRequests(show: (call: CallId | null) => void): () => void {
  const take = async () => {
    const taken = await navigator.locks.request('callside.show', async () => {
      const request = v.safeParse(requestSchema, (await browser.storage.session.get(storageKey))[storageKey]);
      if (!request.success || Date.now() - request.output.at > staleAfterMs) return undefined;
      await browser.storage.session.remove(storageKey);
      return request.output.call;
    });
    if (taken !== undefined) show(taken as CallId | null);
  };
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area === 'session' && changes[storageKey]?.newValue) void take();
  };
  browser.storage.onChanged.addListener(listener);
  void take();
  return () => browser.storage.onChanged.removeListener(listener);
}
