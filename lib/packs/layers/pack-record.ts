import type { PackFile } from '../pack-schema.ts';

/** Where an installed pack came from: a file that was opened, an address that is asked again, or the office's policy. */
export type PackOrigin =
  | { readonly from: 'file'; readonly name: string }
  | { readonly from: 'address'; readonly address: string }
  | { readonly from: 'policy'; readonly address: string | null };

/** One version of a pack, as it was installed. */
export interface PackVersion {
  readonly pack: PackFile;
  /** SHA-256 of the file's bytes, in hex. */
  readonly sha256: string;
  readonly bytes: number;
  /** Epoch ms. */
  readonly installedAt: number;
}

/** An installed pack with what went before. */
export interface PackRecord {
  /** The pack's own id; no two records share one. */
  readonly id: string;
  /** Place among the layers: a higher one goes before a lower one. */
  readonly order: number;
  readonly origin: PackOrigin;
  readonly current: PackVersion;
  /** Newest first. */
  readonly earlier: readonly PackVersion[];
  /** The publisher's key that the current version was signed with (base64url); null: it was not signed. */
  readonly key: string | null;
  /** When its publisher wants it checked again at the latest (epoch ms); null: never. A warning, never a lock. */
  readonly expiresAt: number | null;
  /** The version that was rolled back: it is not installed again by itself. */
  readonly refusedVersion: string | null;
  /** A pack of the clerk's with an id that the office's policy took: it comes back when the policy leaves. */
  readonly aside: PackRecord | null;
}

/** How many versions are kept beside the current one. */
export const mostEarlier = 3;

/**
 * The packs as they were for a call that began at an instant (epoch ms): it is led to its end with the versions that it
 * began with. A pack that came later is not there yet.
 */
export function packsAsOf(records: readonly PackRecord[], beganAt: number): readonly PackFile[] {
  return records.flatMap(({ current, earlier }) => {
    const version = [current, ...earlier].find(({ installedAt }) => installedAt <= beganAt);
    return version ? [version.pack] : [];
  });
}
