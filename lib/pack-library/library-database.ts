import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { OwnEdit } from '../packs/layers/own-edits.ts';
import type { PackRecord } from '../packs/layers/pack-record.ts';
import type { TrustedKey } from '../packs/signing/trusted-key.ts';
import type { SubscriptionRecord } from '../packs/subscribe/subscription.ts';

export interface LibrarySchema extends DBSchema {
  packs: { key: string; value: PackRecord };
  /** By the id of the phrase that was reworded. */
  edits: { key: string; value: { readonly id: string; readonly edit: OwnEdit } };
  /** By pack id: the key that its publisher signs with, and the highest version seen of it. */
  keys: { key: string; value: TrustedKey };
  /** By address. */
  subscriptions: { key: string; value: SubscriptionRecord };
}

export type LibraryDatabase = IDBPDatabase<LibrarySchema>;

/** Packs have a database of their own: a fault of the calls' one does not take the phrases away, nor the reverse. */
export function openLibraryDatabase(name: string, onLost: () => void): Promise<LibraryDatabase> {
  return openDB<LibrarySchema>(name, 1, {
    upgrade: (database) => {
      database.createObjectStore('packs', { keyPath: 'id' });
      database.createObjectStore('edits', { keyPath: 'id' });
      database.createObjectStore('keys', { keyPath: 'pack' });
      database.createObjectStore('subscriptions', { keyPath: 'address' });
    },
    blocking: (_current, _blocked, event) => {
      if (event.target instanceof IDBDatabase) event.target.close();
      onLost();
    },
    terminated: onLost,
  });
}
