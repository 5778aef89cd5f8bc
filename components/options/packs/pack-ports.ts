import type { OwnEdit, Undecided } from '../../../lib/packs/layers/own-edits.ts';
import type { PackRecord } from '../../../lib/packs/layers/pack-record.ts';
import type { Phrase } from '../../../lib/packs/pack-schema.ts';
import type { FileProblem } from '../../../lib/packs/read/read-pack-file.ts';
import type { SubscriptionRecord } from '../../../lib/packs/subscribe/subscription.ts';
import type { PackProblem } from '../../../lib/packs/text-problems.ts';

/** An installed pack as the page shows it. */
export interface ShownPack {
  readonly record: PackRecord;
  readonly subscription: SubscriptionRecord | null;
  /** Of the key that it is signed with, and of the one that another version was signed with. */
  readonly fingerprint: string | null;
  readonly offeredFingerprint: string | null;
  readonly expired: boolean;
}

export interface PacksNow {
  /** The highest layer first, as what goes before stands above. */
  readonly packs: readonly ShownPack[];
  /** Addresses that have brought no pack yet. */
  readonly waiting: readonly SubscriptionRecord[];
  readonly edits: readonly OwnEdit[];
  readonly undecided: readonly Undecided[];
  /** The phrases as the packs have them, without the clerk's own wording. */
  readonly phrases: readonly Phrase[];
  readonly now: number;
}

export type Opened =
  | { readonly ok: true; readonly name: string; readonly version: string }
  | { readonly ok: false; readonly reason: 'policy_pack' | 'store' }
  | { readonly ok: false; readonly reason: 'problems'; readonly problems: readonly (FileProblem | PackProblem)[] };

export type Subscribed = 'fine' | 'bad_address' | 'insecure' | 'bad_key' | 'not_allowed' | 'problem';

/** What the settings can do with packs (`lib/browser/packs/`). */
export interface PackPorts {
  readonly load: () => Promise<PacksNow>;
  readonly watch: (changed: () => void) => () => void;
  readonly open: (file: File) => Promise<Opened>;
  readonly save: (record: PackRecord) => void;
  /** Asks the browser for the address; must run inside a click. `key` may be empty. */
  readonly subscribe: (address: string, key: string) => Promise<Subscribed>;
  readonly check: (address: string) => Promise<void>;
  readonly leave: (address: string) => Promise<void>;
  readonly remove: (id: string) => Promise<void>;
  readonly rollBack: (id: string) => Promise<void>;
  /** Highest first. */
  readonly reorder: (ids: readonly string[]) => Promise<void>;
  /** The clerk has compared both fingerprints and takes the new key. */
  readonly rePin: (subscription: SubscriptionRecord) => Promise<void>;
  readonly decide: (undecided: Undecided, keep: 'mine' | 'theirs') => Promise<void>;
  readonly keepEdit: (edit: OwnEdit) => Promise<void>;
  readonly dropEdit: (phrase: string) => Promise<void>;
  /** The clerk's own wording as a pack, for the manager. */
  readonly saveOwn: () => Promise<void>;
}
