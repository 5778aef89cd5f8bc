import type { PackOrigin, PackRecord } from '../packs/layers/pack-record.ts';
import type { PackFile } from '../packs/pack-schema.ts';
import type { TrustedKey } from '../packs/signing/trusted-key.ts';
import type { SubscriptionRecord } from '../packs/subscribe/subscription.ts';

/** A pack that was read and checked, on its way into the library. */
export interface PackOffer {
  readonly pack: PackFile;
  /** SHA-256 of the file's bytes, in hex. */
  readonly sha256: string;
  readonly bytes: number;
  readonly origin: PackOrigin;
  readonly key: string | null;
  readonly expiresAt: number | null;
}

/**
 * What is kept with a pack in the same transaction: a panel that is told of the pack builds itself anew at once, whatever
 * was still to be written.
 */
export interface Alongside {
  readonly trusted: TrustedKey | null;
  readonly subscription: SubscriptionRecord;
}

/** `policy_pack`: the office's policy brings this pack, so that nothing else may. `refused`: it was rolled back here. */
export type Installed =
  | { readonly ok: true; readonly record: PackRecord; readonly before: PackFile | null }
  | { readonly ok: false; readonly reason: 'policy_pack' | 'refused' };
