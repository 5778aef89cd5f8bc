import type { PackLibrary } from '../../pack-library/pack-library.ts';
import { takeIn } from '../../pack-library/take-in.ts';
import type { Fetch } from '../../packs/subscribe/fetch-limited.ts';
import type { SubscriptionRecord } from '../../packs/subscribe/subscription.ts';
import { isAllowed, siteOf } from '../sites.ts';
import { deskNumber } from './desk-number.ts';

/** Checks one address now, unless the browser does not allow it any more. */
export async function checkPack(library: PackLibrary, subscription: SubscriptionRecord): Promise<SubscriptionRecord> {
  const site = siteOf(subscription.address);
  const allowed = site !== null && (await isAllowed(site));
  if (!allowed && !subscription.byPolicy) {
    const refused = { ...subscription, problem: 'not_allowed' as const };
    await library.keepSubscription(refused);
    return refused;
  }
  return takeIn(subscription, {
    library,
    fetch: allowed ? (address, init) => fetch(address, init) : fetchAsAnyPage,
    now: () => Date.now(),
    device: await deskNumber(),
  });
}

/**
 * A pack of the office's policy comes without a click: no clerk is asked for its address. The server has to let any page
 * read it then (`Access-Control-Allow-Origin: *`), and the browser's own cache asks whether it is still so.
 */
const fetchAsAnyPage: Fetch = (address, { headers: _, ...init }) => fetch(address, { ...init, cache: 'no-cache' });

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
