import type { PackLibrary } from '../../pack-library/pack-library.ts';
import { takeIn } from '../../pack-library/take-in.ts';
import type { SubscriptionRecord } from '../../packs/subscribe/subscription.ts';
import { isAllowed, siteOf } from '../sites.ts';
import { deskNumber } from './desk-number.ts';

/** Checks one address now, unless the browser does not allow it any more. */
export async function checkPack(library: PackLibrary, subscription: SubscriptionRecord): Promise<SubscriptionRecord> {
  const site = siteOf(subscription.address);
  if (site === null || !(await isAllowed(site))) {
    const refused = { ...subscription, problem: 'not_allowed' as const };
    await library.keepSubscription(refused);
    return refused;
  }
  return takeIn(subscription, {
    library,
    fetch: (address, init) => fetch(address, init),
    now: () => Date.now(),
    device: await deskNumber(),
  });
}

/** Checks what is due, one after the other, in one page at a time: who comes second finds nothing due. */
export function checkDuePacks(
  library: PackLibrary,
  isDue: (subscription: SubscriptionRecord) => boolean,
): Promise<void> {
  return navigator.locks.request('callside.packs.check', async () => {
    for (const subscription of await library.subscriptions())
      if (isDue(subscription)) await checkPack(library, subscription);
  });
}
