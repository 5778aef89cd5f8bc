import type { PackFile } from '../pack-schema.ts';
import { manifestLimits, packLimits } from '../read/limits.ts';
import { readPackFile } from '../read/read-pack-file.ts';
import { sha256 } from '../signing/hash.ts';
import { type Manifest, manifestEnding, signatureEnding } from '../signing/manifest.ts';
import type { TrustedKey } from '../signing/trusted-key.ts';
import { verifyManifest } from '../signing/verify-manifest.ts';
import { beside, packAddress } from './address-rules.ts';
import { type Fetch, type Fetched, fetchLimited } from './fetch-limited.ts';
import type { CheckProblem, SubscriptionRecord } from './subscription.ts';

export interface CheckPorts {
  readonly fetch: Fetch;
  readonly trustedOf: (pack: string) => Promise<TrustedKey | null>;
}

/** What the server says of the file that tells whether there is something new, to be asked again with. */
type Known = Pick<SubscriptionRecord, 'etag' | 'lastModified'>;

export type Checked =
  | { readonly outcome: 'unchanged' }
  /** The same pack, signed anew for longer. */
  | { readonly outcome: 'renewed'; readonly manifest: Manifest; readonly known: Known }
  | {
      readonly outcome: 'new';
      readonly pack: PackFile;
      readonly sha256: string;
      readonly bytes: number;
      /** Null where the pack is not signed. */
      readonly manifest: Manifest | null;
      readonly known: Known;
    }
  | {
      readonly outcome: 'failed';
      readonly problem: CheckProblem;
      readonly retryAfter: string | null;
      readonly offeredKey: string | null;
    };

const manifestTimeoutMs = 15_000;
const packTimeoutMs = 60_000;
const signatureBytes = 200;

/**
 * Asks an address once: one request of a few hundred bytes where nothing is new, three where something is. Nothing of a
 * pack is parsed before it has the length and hash that its publisher has signed. A pack that was ever signed is not taken
 * without its signature again.
 */
export async function checkAddress(subscription: SubscriptionRecord, ports: CheckPorts): Promise<Checked> {
  const where = packAddress(subscription.address);
  if (!where.ok) return failed(where.reason);
  const pinned = subscription.pack === null ? null : await ports.trustedOf(subscription.pack);
  // In a house without certificates the key alone says who speaks: it has to be there before the first request.
  if (!where.secure && !pinned && subscription.givenKey === null) return failed('insecure');
  const known = { etag: subscription.etag, lastModified: subscription.lastModified };
  const manifestAt = beside(where.address, manifestEnding);
  const file = await fetchLimited(ports.fetch, {
    address: manifestAt,
    maxBytes: manifestLimits.bytes,
    timeoutMs: manifestTimeoutMs,
    known,
  });
  if (file.ok) return signedPack(subscription, file, ports, where.address);
  if (file.problem !== 'missing') return answerTo(file);
  if (pinned || subscription.givenKey !== null) return failed('not_signed');
  const pack = await fetchLimited(ports.fetch, { ...wholePack(where.address), known });
  return pack.ok ? offer(subscription, pack.bytes, null, pack) : answerTo(pack);
}

const failed = (
  problem: CheckProblem,
  more: { readonly retryAfter?: string | null; readonly offeredKey?: string } = {},
): Checked => ({
  outcome: 'failed',
  problem,
  retryAfter: more.retryAfter ?? null,
  offeredKey: more.offeredKey ?? null,
});

function answerTo(file: Exclude<Fetched, { ok: true }>): Checked {
  if (file.problem === 'not_modified') return { outcome: 'unchanged' };
  if (file.problem === 'missing') return failed('http_status');
  return failed(file.problem, { retryAfter: 'retryAfter' in file ? file.retryAfter : null });
}

const wholePack = (address: string) => ({ address, maxBytes: packLimits.bytes, timeoutMs: packTimeoutMs });

async function signedPack(
  subscription: SubscriptionRecord,
  file: Extract<Fetched, { ok: true }>,
  ports: CheckPorts,
  address: string,
): Promise<Checked> {
  const signature = await fetchLimited(ports.fetch, {
    address: beside(address, `${manifestEnding}${signatureEnding}`),
    maxBytes: signatureBytes,
    timeoutMs: manifestTimeoutMs,
  });
  if (!signature.ok) return signature.problem === 'missing' ? failed('not_signed') : answerTo(signature);
  const text = new TextDecoder().decode(signature.bytes);
  const verified = await verifyManifest(file.bytes, text, ports.trustedOf, subscription.givenKey);
  if (!verified.ok)
    return failed(verified.problem, 'offeredKey' in verified ? { offeredKey: verified.offeredKey } : {});
  const { manifest } = verified;
  if (subscription.pack !== null && manifest.id !== subscription.pack) return failed('other_pack');
  const { etag, lastModified } = file;
  if (manifest.sha256 === subscription.sha256) return { outcome: 'renewed', manifest, known: { etag, lastModified } };
  const trusted = await ports.trustedOf(manifest.id);
  if (subscription.sha256 !== null && trusted?.highestVersion === manifest.version) return failed('same_version');
  const pack = await fetchLimited(ports.fetch, { ...wholePack(address), maxBytes: manifest.size });
  return pack.ok ? offer(subscription, pack.bytes, manifest, file) : answerTo(pack);
}

async function offer(
  { pack: expected, sha256: kept }: SubscriptionRecord,
  bytes: Uint8Array<ArrayBuffer>,
  manifest: Manifest | null,
  { etag, lastModified }: Known,
): Promise<Checked> {
  const hash = await sha256(bytes);
  if (manifest && (hash !== manifest.sha256 || bytes.length !== manifest.size)) return failed('other_content');
  if (!manifest && hash === kept) return { outcome: 'unchanged' };
  const read = readPackFile(bytes);
  if (!read.ok) return failed('bad_pack');
  const { pack } = read;
  if (expected !== null && pack.id !== expected) return failed('other_pack');
  if (manifest && (pack.id !== manifest.id || pack.version !== manifest.version)) return failed('other_content');
  if (manifest && pack.publisherKey !== undefined && pack.publisherKey !== manifest.key) return failed('other_key');
  return { outcome: 'new', pack, sha256: hash, bytes: bytes.length, manifest, known: { etag, lastModified } };
}
