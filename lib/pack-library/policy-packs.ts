import type { OfficePolicy } from '../office-policy/policy-schema.ts';
import { pinned } from '../packs/signing/trusted-key.ts';
import type { PackLibrary } from './pack-library.ts';
import { newSubscription } from './take-in.ts';

/**
 * Brings the library in line with the office's policy: its packs are subscribed to, their keys are pinned over any other,
 * and what the policy no longer names leaves, so that a pack of the clerk's that it had set aside comes back.
 */
export async function followPolicyPacks(
  library: PackLibrary,
  packs: OfficePolicy['packs'],
  now: number,
): Promise<void> {
  const subscriptions = await library.subscriptions();
  for (const { id, address, key } of packs) {
    const before = await library.keyOf(id);
    if (key !== undefined && (before?.key !== key || before.pinnedBy !== 'policy'))
      await library.pin(before?.key === key ? { ...before, pinnedBy: 'policy' } : pinned(id, key, 'policy', now));
    const there = subscriptions.find((one) => one.address === new URL(address).href);
    if (there?.byPolicy && there.givenKey === (key ?? null)) continue;
    const fresh = newSubscription(new URL(address).href, now, id);
    await library.keepSubscription({ ...fresh, byPolicy: true, givenKey: key ?? null });
  }
  const named = new Set(packs.map(({ address }) => new URL(address).href));
  for (const { address, byPolicy } of subscriptions)
    if (byPolicy && !named.has(address)) await library.dropSubscription(address);
  const ids = new Set(packs.map(({ id }) => id));
  for (const { id, origin } of await library.list())
    if (origin.from === 'policy' && !ids.has(id)) await library.remove(id);
}
