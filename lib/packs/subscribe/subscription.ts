/** Why a check brought no pack. */
export const checkProblems = [
  'unreachable',
  'too_slow',
  'too_big',
  'redirected',
  'http_status',
  'busy',
  'not_allowed',
  'bad_address',
  'bad_manifest',
  'bad_signature',
  'not_signed',
  'other_key',
  'older_version',
  'same_version',
  'other_content',
  'bad_pack',
  'other_pack',
  'not_kept',
  'insecure',
] as const;
export type CheckProblem = (typeof checkProblems)[number];

/** An address that a pack is fetched from, and how the last checks went. */
export interface SubscriptionRecord {
  /** Of the pack's file; its manifest lies beside it. */
  readonly address: string;
  /** The pack that it brought; null before the first. */
  readonly pack: string | null;
  /** The office's policy has subscribed to it. */
  readonly byPolicy: boolean;
  /** The publisher's key that was given with the address; null: the first signed version brings it. */
  readonly givenKey: string | null;
  /** What the server said of the manifest, to ask whether it is still so. */
  readonly etag: string | null;
  readonly lastModified: string | null;
  /** SHA-256 of the file that was installed last. */
  readonly sha256: string | null;
  /** Epoch ms; null: never. */
  readonly checkedAt: number | null;
  readonly nextAt: number;
  /** Checks that failed in a row. */
  readonly failures: number;
  readonly problem: CheckProblem | null;
  /** The key that a manifest was signed with which is not the pinned one: the clerk may pin it, both shown. */
  readonly offeredKey: string | null;
}
