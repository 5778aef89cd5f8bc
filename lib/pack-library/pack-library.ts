import { keptOver, type OwnEdit, type Undecided } from '../packs/layers/own-edits.ts';
import type { PackRecord } from '../packs/layers/pack-record.ts';
import type { TrustedKey } from '../packs/signing/trusted-key.ts';
import type { SubscriptionRecord } from '../packs/subscribe/subscription.ts';
import { type Changed, installed, rolledBack, withoutPack } from './change-records.ts';
import { type LibraryDatabase, openLibraryDatabase } from './library-database.ts';
import type { Alongside, Installed, PackOffer } from './offer.ts';

/**
 * The packs of this desk, in the order of their layers (lowest first), and what the clerk has made of their phrases.
 * Every change is one transaction, and all pages are told of it. A store that fails throws what the browser says.
 */
export interface PackLibrary {
  list(): Promise<readonly PackRecord[]>;
  /** A pack with the id of an installed one is its next version, in the same place; another one lies on top. */
  install(offer: PackOffer, also?: Alongside): Promise<Installed>;
  remove(id: string): Promise<void>;
  /** Lowest first. A pack that is not named keeps its place behind those that are. */
  reorder(ids: readonly string[]): Promise<void>;
  /** Back to the version before; false where there is none. The version that is left is not installed again by itself. */
  rollBack(id: string): Promise<boolean>;
  /** The same version, signed anew: until when it is sure to be the newest (epoch ms). */
  renew(id: string, expiresAt: number): Promise<void>;
  edits(): Promise<readonly OwnEdit[]>;
  keepEdit(edit: OwnEdit): Promise<void>;
  dropEdit(phrase: string): Promise<void>;
  /** What the clerk decides where a pack has changed under an edit. */
  decide(undecided: Undecided, keep: 'mine' | 'theirs'): Promise<void>;
  keyOf(pack: string): Promise<TrustedKey | null>;
  pin(key: TrustedKey): Promise<void>;
  subscriptions(): Promise<readonly SubscriptionRecord[]>;
  keepSubscription(record: SubscriptionRecord): Promise<void>;
  dropSubscription(address: string): Promise<void>;
  close(): void;
}

export interface LibraryPorts {
  readonly name?: string;
  readonly now: () => number;
  /** Tells all pages: packs, their order or the clerk's wording have changed, or merely what is known of a check. */
  readonly changed: (what: 'packs' | 'checks') => void;
}

export function createPackLibrary({ name = 'callside-packs', now, changed }: LibraryPorts): PackLibrary {
  let database: Promise<LibraryDatabase> | null = null;
  const open = () => {
    database ??= openLibraryDatabase(name, () => {
      database = null;
    }).catch((error: unknown) => {
      database = null;
      throw error;
    });
    return database;
  };
  /** Reads all packs, changes them and writes them, in one transaction, so that two pages do not undo each other. */
  const change = async <T>(
    changing: (records: readonly PackRecord[]) => Changed<T> & { readonly also?: Alongside | undefined },
  ): Promise<T> => {
    const stores = ['packs', 'keys', 'subscriptions'] as const;
    const tx = (await open()).transaction(stores, 'readwrite', { durability: 'strict' });
    const packs = tx.objectStore('packs');
    const before = inOrder(await packs.getAll());
    const { records, answer, also } = changing(before);
    const kept = new Set(records.map(({ id }) => id));
    const gone = before.filter(({ id }) => !kept.has(id));
    const fresh = records.filter((record) => !before.includes(record));
    for (const { id } of gone) void packs.delete(id);
    for (const record of fresh) void packs.put(record);
    if (also?.trusted) void tx.objectStore('keys').put(also.trusted);
    if (also?.subscription) void tx.objectStore('subscriptions').put(also.subscription);
    await tx.done;
    changed(gone.length + fresh.length > 0 ? 'packs' : 'checks');
    return answer;
  };
  const writeEdit = async (edit: OwnEdit) => {
    await (await open()).put('edits', { id: edit.base.id, edit });
    changed('packs');
  };
  const dropEdit = async (phrase: string) => {
    await (await open()).delete('edits', phrase);
    changed('packs');
  };
  return {
    list: async () => inOrder(await (await open()).getAll('packs')),
    install: (offer, also) =>
      change((records) => {
        const done = installed(records, offer, now());
        return done.answer.ok || done.answer.reason === 'refused' ? { ...done, also } : done;
      }),
    remove: (id) => change((records) => ({ records: withoutPack(records, id), answer: undefined })),
    reorder: (ids) =>
      change((records) => {
        const place = (id: string) => (ids.includes(id) ? ids.indexOf(id) : ids.length);
        const sorted = [...records].sort((one, other) => place(one.id) - place(other.id));
        return { records: sorted.map((record, order) => ({ ...record, order })), answer: undefined };
      }),
    rollBack: (id) => change((records) => rolledBack(records, id, now())),
    renew: async (id, expiresAt) => {
      const tx = (await open()).transaction('packs', 'readwrite');
      const record = await tx.store.get(id);
      if (record) void tx.store.put({ ...record, expiresAt });
      await tx.done;
    },
    edits: async () => (await (await open()).getAll('edits')).map(({ edit }) => edit),
    keepEdit: writeEdit,
    dropEdit,
    decide: (undecided, keep) => (keep === 'mine' ? writeEdit(keptOver(undecided)) : dropEdit(undecided.edit.base.id)),
    keyOf: async (pack) => (await (await open()).get('keys', pack)) ?? null,
    pin: async (key) => {
      await (await open()).put('keys', key);
    },
    subscriptions: async () => (await open()).getAll('subscriptions'),
    keepSubscription: async (record) => {
      await (await open()).put('subscriptions', record);
      changed('checks');
    },
    dropSubscription: async (address) => {
      await (await open()).delete('subscriptions', address);
      changed('checks');
    },
    close: () => {
      void database?.then((opened) => opened.close());
      database = null;
    },
  };
}

const inOrder = (records: readonly PackRecord[]): readonly PackRecord[] =>
  [...records].sort((one, other) => one.order - other.order);
