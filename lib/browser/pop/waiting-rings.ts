import browser from 'webextension-polyfill';
import { type Ring, type RingQueue, readQueue, taken, toTake } from '../../pop/ring-queue.ts';

/** `storage.session`: in memory, gone with the browser, and no page's script can read it. */
export const ringsKey = 'rings';

export async function loadRings(): Promise<RingQueue> {
  return readQueue((await browser.storage.session.get(ringsKey))[ringsKey]);
}

export function changeRings(change: (before: RingQueue) => RingQueue): Promise<RingQueue> {
  return navigator.locks.request('callside.rings', async () => {
    const before = await loadRings();
    const next = change(before);
    if (next !== before) await browser.storage.session.set({ [ringsKey]: next });
    return next;
  });
}

/**
 * Takes the rings that wait, and those that come: each once, of two panels one. It counts as taken when `take` has
 * settled, so that a panel that dies in between leaves it to the next.
 *
 * @returns the way to stop, once those that waited are taken
 */
export async function takeRings(take: (ring: Ring) => Promise<void>): Promise<() => void> {
  const takeAll = () =>
    navigator.locks.request('callside.take-rings', async () => {
      for (;;) {
        const [ring] = toTake(await loadRings(), Date.now());
        if (!ring) return;
        await take(ring);
        await changeRings((queue) => taken(queue, ring));
      }
    });
  const listener = (changes: Record<string, unknown>, area: string) => {
    if (area === 'session' && ringsKey in changes) void takeAll();
  };
  browser.storage.onChanged.addListener(listener);
  await takeAll();
  return () => browser.storage.onChanged.removeListener(listener);
}

const lock = 'callside.live';

/** Held by each panel for as long as it lives, so that the background knows whether there is one. */
export const holdLivePanel = (): void =>
  void navigator.locks.request(lock, { mode: 'shared' }, () => new Promise(() => {}));

export async function isPanelLive(): Promise<boolean> {
  const { held = [] } = await navigator.locks.query();
  return held.some(({ name }) => name === lock);
}
