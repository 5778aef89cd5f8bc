import { type IDBPDatabase, openDB, unwrap } from 'idb';
import type { Schema } from './schema.ts';
import type { Upgrade } from './upgrades/upgrade.ts';

export type Database = IDBPDatabase<Schema>;

/** An upgrade threw. The database is as it was before. */
export class UpgradeFailed extends Error {
  override name = 'UpgradeFailed';
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
export async function openDatabase(name: string, upgrades: readonly Upgrade[], onLost: () => void): Promise<Database> {
  let upgradeError: unknown;
  try {
    const database = await openDB<Schema>(name, upgrades.at(-1)?.version, {
      upgrade: async (raw, from, _to, tx) => {
        const transaction = unwrap(tx);
        // A failed upgrade is told by the open itself; its transaction's own promise has nobody who listens.
        tx.done.catch(() => {});
        try {
          for (const upgrade of upgrades) {
            if (upgrade.version > from) await upgrade.run(unwrap(raw), transaction);
          }
        } catch (error) {
          upgradeError = error;
          abort(transaction);
        }
      },
      blocking: (_current, _blocked, event) => {
        if (event.target instanceof IDBDatabase) event.target.close();
        onLost();
      },
      terminated: onLost,
    });
    return database;
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
