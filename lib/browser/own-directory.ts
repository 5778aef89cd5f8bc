import browser from 'webextension-polyfill';
import { type OwnDirectory, readOwnDirectory } from '../directory/own-directory.ts';

const storageKey = 'directory';

export async function loadOwnDirectory(): Promise<OwnDirectory> {
  return readOwnDirectory((await browser.storage.local.get(storageKey))[storageKey]);
}

/** Makes one change on top of what is stored now, so that two windows do not undo each other's. */
export async function changeOwnDirectory(change: (before: OwnDirectory) => OwnDirectory): Promise<OwnDirectory> {
  return navigator.locks.request('callside.directory', async () => {
    const next = readOwnDirectory(change(await loadOwnDirectory()));
    await browser.storage.local.set({ [storageKey]: next });
    return next;
  });
}

/** Calls back after a change from any window; returns the way to stop. */
export function watchOwnDirectory(changed: (directory: OwnDirectory) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    const change = changes[storageKey];
    if (area === 'local' && change) changed(readOwnDirectory(change.newValue));
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
