import browser from 'webextension-polyfill';
import type { KeptPolicy } from '../../office-policy/next-policy.ts';

const storageKey = 'policy';

/** The policy as it was last known: it holds from the first moment of a start, before the browser has handed it over. */
export async function keptPolicy(): Promise<KeptPolicy | null> {
  const kept: unknown = (await browser.storage.local.get(storageKey))[storageKey];
  // Written by `keepPolicy` alone, from what its schema had let through.
  return typeof kept === 'object' && kept !== null && 'policy' in kept ? (kept as KeptPolicy) : null;
}

/** @returns whether it is another one than before */
export async function keepPolicy(next: KeptPolicy | null): Promise<boolean> {
  const before = await keptPolicy();
  if (JSON.stringify(before) === JSON.stringify(next)) return false;
  if (next) await browser.storage.local.set({ [storageKey]: next });
  else await browser.storage.local.remove(storageKey);
  return true;
}
