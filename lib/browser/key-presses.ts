import * as v from 'valibot';
import browser from 'webextension-polyfill';

/** The global commands of the manifest. */
export const globalCommands = ['call', 'hold', 'fill', 'notes'] as const;
export type GlobalCommand = (typeof globalCommands)[number];

const pressSchema = v.object({
  id: v.string(),
  command: v.picklist(globalCommands),
  at: v.number(),
  windowId: v.number(),
  tabId: v.number(),
});
export type KeyPress = v.InferOutput<typeof pressSchema>;

/** A press that nobody took within this time is forgotten: the panel did not open. */
const staleAfterMs = 5_000;
const storageKey = 'press';

/**
 * Hands a global key from the background to a panel. A message would be lost when the key itself opens the panel, which
 * is not listening yet; `storage.session` keeps it for the moment that takes, and the background holds no state.
 */
export async function leaveKeyPress(command: GlobalCommand, windowId: number, tabId: number): Promise<void> {
  const press: KeyPress = { id: crypto.randomUUID(), command, at: Date.now(), windowId, tabId };
  await browser.storage.session.set({ [storageKey]: press });
}

/**
 * Takes key presses meant for this panel: once each, under a lock, so that of two panels only one acts. `mine` says
 * whether a press from that window is for this panel.
 */
export function takeKeyPresses(
  mine: (windowId: number) => Promise<boolean>,
  act: (press: KeyPress) => void,
): () => void {
  const take = async () => {
    const taken = await navigator.locks.request('callside.press', async () => {
      const stored = (await browser.storage.session.get(storageKey))[storageKey];
      const press = v.safeParse(pressSchema, stored);
      if (!press.success || Date.now() - press.output.at > staleAfterMs) return null;
      if (!(await mine(press.output.windowId))) return null;
      await browser.storage.session.remove(storageKey);
      return press.output;
    });
    if (taken) act(taken);
  };
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area === 'session' && changes[storageKey]?.newValue) void take();
  };
  browser.storage.onChanged.addListener(listener);
  void take();
  return () => browser.storage.onChanged.removeListener(listener);
}
