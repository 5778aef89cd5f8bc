import type { Manifest } from '../packs/signing/manifest.ts';
import { type Checked, type CheckPorts, checkAddress } from '../packs/subscribe/check-address.ts';
import type { Fetch } from '../packs/subscribe/fetch-limited.ts';
import { nextCheckAt } from '../packs/subscribe/schedule.ts';
import type { CheckProblem, SubscriptionRecord } from '../packs/subscribe/subscription.ts';
import type { PackLibrary } from './pack-library.ts';

export interface TakeInPorts {
  readonly library: PackLibrary;
  readonly fetch: Fetch;
  readonly now: () => number;
  /** A random text of this desk, which never leaves it. */
  readonly device: string;
}

/** A subscription before its first check. */
export const newSubscription = (address: string, now: number, pack: string | null = null): SubscriptionRecord => ({
  address,
  pack,
  byPolicy: false,
  givenKey: null,
  etag: null,
  lastModified: null,
  sha256: null,
  checkedAt: null,
  nextAt: now,
  failures: 0,
  problem: null,
  offeredKey: null,
});

/**
 * Checks one address and installs what it brings. The key and the version that it has come to are kept only after the pack
 * is: what fails half-way is as if it had not been.
 */
export async function takeIn(subscription: SubscriptionRecord, ports: TakeInPorts): Promise<SubscriptionRecord> {
  const { library } = ports;
  const checking: CheckPorts = { fetch: ports.fetch, trustedOf: (pack) => library.keyOf(pack) };
  const checked = await checkAddress(subscription, checking);
  const after =
    checked.outcome === 'new'
      ? await install(subscription, checked, ports)
      : checked.outcome === 'renewed'
        ? await renew(subscription, checked, ports)
        : checkedRecord(subscription, checked, ports);
  await library.keepSubscription(after);
  return after;
}

type Renewed = Extract<Checked, { outcome: 'renewed' }>;

async function renew(
  subscription: SubscriptionRecord,
  { manifest, known }: Renewed,
  ports: TakeInPorts,
): Promise<SubscriptionRecord> {
  await ports.library.renew(manifest.id, Date.parse(manifest.expires));
  await trust(manifest, ports);
  return { ...settled(subscription, null, ports), ...known };
}

/** Keeps what a verified manifest says of its key: the version never goes back, nor does the time. */
async function trust(manifest: Manifest, { library, now }: TakeInPorts): Promise<void> {
  const before = await library.keyOf(manifest.id);
  await library.pin({
    pack: manifest.id,
    key: manifest.key,
    pinnedBy: before?.pinnedBy ?? 'first_use',
    pinnedAt: before?.pinnedAt ?? now(),
    highestVersion: manifest.version,
    lastSignedAt: Math.max(before?.lastSignedAt ?? 0, Date.parse(manifest.signedAt)),
  });
}

type New = Extract<Checked, { outcome: 'new' }>;

async function install(subscription: SubscriptionRecord, found: New, ports: TakeInPorts): Promise<SubscriptionRecord> {
  const { library } = ports;
  const { pack, manifest, sha256, bytes } = found;
  const done = await library.install({
    pack,
    sha256,
    bytes,
    origin: { from: subscription.byPolicy ? 'policy' : 'address', address: subscription.address },
    key: manifest?.key ?? null,
    expiresAt: manifest ? Date.parse(manifest.expires) : null,
  });
  if (!done.ok && done.reason === 'policy_pack')
    return checkedRecord(
      subscription,
      { outcome: 'failed', problem: 'other_pack', retryAfter: null, offeredKey: null },
      ports,
    );
  if (manifest) await trust(manifest, ports);
  return { ...settled(subscription, null, ports), ...found.known, pack: pack.id, sha256 };
}

function checkedRecord(
  subscription: SubscriptionRecord,
  checked: Exclude<Checked, { outcome: 'new' | 'renewed' }>,
  ports: TakeInPorts,
): SubscriptionRecord {
  if (checked.outcome === 'unchanged') return settled(subscription, null, ports);
  const { problem, retryAfter, offeredKey } = checked;
  return { ...settled(subscription, problem, ports, retryAfter), offeredKey };
}

function settled(
  subscription: SubscriptionRecord,
  problem: CheckProblem | null,
  { now, device }: TakeInPorts,
  retryAfter: string | null = null,
): SubscriptionRecord {
  const failures = problem === null ? 0 : subscription.failures + 1;
  return {
    ...subscription,
    failures,
    problem,
    offeredKey: null,
    checkedAt: now(),
    nextAt: nextCheckAt(subscription.address, device, now(), failures, retryAfter),
  };
}
