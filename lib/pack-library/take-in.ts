import type { Manifest } from '../packs/signing/manifest.ts';
import type { TrustedKey } from '../packs/signing/trusted-key.ts';
import { type Checked, type CheckPorts, checkAddress } from '../packs/subscribe/check-address.ts';
import type { Fetch } from '../packs/subscribe/fetch-limited.ts';
import { nextCheckAt } from '../packs/subscribe/schedule.ts';
import type { CheckProblem, SubscriptionRecord } from '../packs/subscribe/subscription.ts';
import type { PackOffer } from './offer.ts';
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
  if (checked.outcome === 'new') return install(subscription, checked, ports);
  const after =
    checked.outcome === 'renewed'
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
  await ports.library.pin(await trustedAfter(manifest, subscription, ports));
  return { ...settled(subscription, null, ports), ...known };
}

/** The key after a verified manifest: its version never goes back, nor does the time. */
async function trustedAfter(
  manifest: Manifest,
  { givenKey, byPolicy }: SubscriptionRecord,
  { library, now }: TakeInPorts,
): Promise<TrustedKey> {
  const before = await library.keyOf(manifest.id);
  const firstBy = givenKey === null ? 'first_use' : byPolicy ? 'policy' : 'clerk';
  return {
    pack: manifest.id,
    key: manifest.key,
    pinnedBy: before?.pinnedBy ?? firstBy,
    pinnedAt: before?.pinnedAt ?? now(),
    highestVersion: manifest.version,
    lastSignedAt: Math.max(before?.lastSignedAt ?? 0, Date.parse(manifest.signedAt)),
  };
}

type New = Extract<Checked, { outcome: 'new' }>;

async function install(subscription: SubscriptionRecord, found: New, ports: TakeInPorts): Promise<SubscriptionRecord> {
  const { library } = ports;
  const { pack, manifest, sha256, bytes } = found;
  const offer: PackOffer = {
    pack,
    sha256,
    bytes,
    origin: { from: subscription.byPolicy ? 'policy' : 'address', address: subscription.address },
    key: manifest?.key ?? null,
    expiresAt: manifest ? Date.parse(manifest.expires) : null,
  };
  const after = { ...settled(subscription, null, ports), ...found.known, pack: pack.id, sha256 };
  const trusted = manifest ? await trustedAfter(manifest, subscription, ports) : null;
  const done = await library.install(offer, { trusted, subscription: after });
  if (done.ok || done.reason === 'refused') return after;
  const refused = { outcome: 'failed', problem: 'other_pack', retryAfter: null, offeredKey: null } as const;
  const kept = checkedRecord(subscription, refused, ports);
  await library.keepSubscription(kept);
  return kept;
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
