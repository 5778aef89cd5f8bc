import { onTestFinished } from 'vitest';
import { createPackLibrary } from '../../../../lib/pack-library/pack-library.ts';
import { newSubscription, takeIn } from '../../../../lib/pack-library/take-in.ts';
import type { SubscriptionRecord } from '../../../../lib/packs/subscribe/subscription.ts';
import { address, now, type PackServer } from './pack-server.ts';

let desks = 0;

/** A desk that subscribes to the server: a real library in memory. `clock.at` is its own clock. */
export function newDesk(server: PackServer, at = address) {
  const clock = { at: now };
  const library = createPackLibrary({
    name: `desk-${++desks}`,
    now: () => clock.at,
    changed: () => {},
  });
  onTestFinished(() => library.close());
  const ports = { library, fetch: server.fetch, now: () => clock.at, device: 'desk' };
  let subscription: SubscriptionRecord = newSubscription(at, now);
  return {
    library,
    clock,
    /** One check; says what came of it. */
    check: async () => {
      subscription = await takeIn(subscription, ports);
      return subscription.problem ?? 'fine';
    },
    /** The pack that it should bring is known before, as by policy. */
    expect: (pack: string) => {
      subscription = { ...subscription, pack };
    },
    take: (other: SubscriptionRecord) => {
      subscription = other;
    },
    subscription: () => subscription,
    version: async () => (await library.list())[0]?.current.pack.version ?? null,
  };
}
