/** The key that a pack is signed with, pinned when it was first seen or by policy, and how far its versions have come. */
export interface TrustedKey {
  /** The pack's id. */
  readonly pack: string;
  /** Ed25519, 32 bytes as base64url. */
  readonly key: string;
  readonly pinnedBy: 'first_use' | 'policy' | 'clerk';
  readonly pinnedAt: number;
  /** The highest version that this key has signed and that was installed: it never goes back. */
  readonly highestVersion: string;
  /** The latest instant (epoch ms) that a signed manifest has named: a clock behind it is wrong. */
  readonly lastSignedAt: number;
}

/** A key that was chosen by policy or by the clerk, over whatever was pinned before: its versions count from the start. */
export const pinned = (pack: string, key: string, pinnedBy: 'policy' | 'clerk', now: number): TrustedKey => ({
  pack,
  key,
  pinnedBy,
  pinnedAt: now,
  highestVersion: '0.0.0',
  lastSignedAt: 0,
});
