import { type DBSchema, type IDBPDatabase, wrap } from 'idb';
import type { Schema } from './schema.ts';
import type { Upgrade } from './upgrades/upgrade.ts';

export type Database = IDBPDatabase<Schema>;

/** An upgrade threw. The database is as it was before. */
export class UpgradeFailed extends Error {
  override name = 'UpgradeFailed';
}

export interface OpenOptions {
  /** Where the database lies: the page's own place if absent, or a storage bucket's. */
  readonly factory?: IDBFactory;
  /** The browser says that it had to throw the old content away. Firefox never says so. */
  readonly onDataLoss?: () => void;
}

/**
 * Opens the database, bringing it up to the newest version first. All upgrades share one transaction, so either all of
 * them happened or none did.
 *
 * The connection gives way at once when another page wants to upgrade; `onLost` tells that it is gone, for that or any
 * other reason.
 *
 * @throws UpgradeFailed, or what the browser says (`VersionError`: the database is from a newer version of the product)
 */
export async function openDatabase<S extends DBSchema = Schema>(
  name: string,
  upgrades: readonly Upgrade[],
  onLost: () => void,
  { factory = indexedDB, onDataLoss }: OpenOptions = {},
): Promise<IDBPDatabase<S>> {
  let upgradeError: unknown;
  const request = factory.open(name, upgrades.at(-1)?.version);
  request.addEventListener('upgradeneeded', async (event) => {
    const transaction = request.transaction;
    if (!transaction) return;
    if ('dataLoss' in event && event.dataLoss === 'total') onDataLoss?.();
    try {
      for (const upgrade of upgrades) {
        if (upgrade.version > event.oldVersion) await upgrade.run(request.result, transaction);
      }
    } catch (error) {
      upgradeError = error;
      abort(transaction);
    }
  });
  const opened = new Promise<IDBDatabase>((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  try {
    const database = await opened;
    database.addEventListener('versionchange', () => {
      database.close();
      onLost();
    });
    database.addEventListener('close', onLost);
    // `wrap` cannot know what is inside; the upgrades made it so.
    return wrap(database) as IDBPDatabase<unknown> as IDBPDatabase<S>;
  } catch (error) {
    if (upgradeError !== undefined) throw new UpgradeFailed(String(upgradeError), { cause: upgradeError });
    throw error;
  }
}

/** A transaction that has failed by itself is aborted already. */
function abort(transaction: IDBTransaction): void {
  try {
    transaction.abort();
  } catch {
    // Nothing is left to undo.
  }
}
