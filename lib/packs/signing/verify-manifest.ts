import * as v from 'valibot';
import { manifestLimits } from '../read/limits.ts';
import { readJson } from '../read/read-pack-file.ts';
import { fromBase64Url } from './base64url.ts';
import { isSignedBy } from './ed25519.ts';
import { type Manifest, manifestSchema } from './manifest.ts';
import type { TrustedKey } from './trusted-key.ts';
import { compareVersions } from './versions.ts';

export type VerifiedManifest =
  | { readonly ok: true; readonly manifest: Manifest }
  | { readonly ok: false; readonly problem: 'bad_manifest' | 'bad_signature' | 'older_version' }
  | { readonly ok: false; readonly problem: 'other_key'; readonly offeredKey: string };

/**
 * Checks a manifest by its detached signature (base64url). With a pinned key nothing of it is believed before that key has
 * signed it; the first time its own key counts. A key that is not the pinned one is told, never taken.
 *
 * @param trustedOf the key that is pinned for a pack, if any; it is asked by id before the manifest is believed
 * @param givenKey the key that counts where none is pinned yet; null: the manifest's own
 */
export async function verifyManifest(
  bytes: Uint8Array<ArrayBuffer>,
  signatureText: string,
  trustedOf: (pack: string) => Promise<TrustedKey | null>,
  givenKey: string | null = null,
): Promise<VerifiedManifest> {
  const signature = fromBase64Url(signatureText.trim(), 64);
  if (!signature) return { ok: false, problem: 'bad_signature' };
  const read = readJson(bytes, manifestLimits);
  const parsed = read.ok ? v.safeParse(manifestSchema, read.data) : null;
  if (!parsed?.success) return { ok: false, problem: 'bad_manifest' };
  const manifest = parsed.output;
  if (!(await isSignedBy(manifest.key, signature, bytes))) return { ok: false, problem: 'bad_signature' };
  const trusted = await trustedOf(manifest.id);
  const expected = trusted?.key ?? givenKey;
  if (expected !== null && expected !== manifest.key)
    return { ok: false, problem: 'other_key', offeredKey: manifest.key };
  if (trusted && compareVersions(manifest.version, trusted.highestVersion) < 0)
    return { ok: false, problem: 'older_version' };
  return { ok: true, manifest };
}

/**
 * Whether a pack's publisher wanted it checked again by now. A clock that is behind what was signed is wrong: the later
 * of the two counts. It is a warning, never a lock.
 */
export const isExpired = (expiresAt: number | null, now: number, lastSignedAt: number): boolean =>
  expiresAt !== null && Math.max(now, lastSignedAt) > expiresAt;
