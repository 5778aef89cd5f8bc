import type { DBSchema } from 'idb';
import { type Connection, createConnection } from '../connection.ts';
import { openDatabase } from '../open-database.ts';
import { type Place, storageBuckets } from '../place.ts';
import { isBroken } from '../store-failure.ts';
import type { JournalDatabase } from './journal.ts';
import { type JournalSchema, journalName, journalUpgrades } from './journal-schema.ts';

interface Options {
  readonly name?: string;
  readonly patienceMs?: number;
  /** The journal was broken beyond use and was begun anew, empty. */
  readonly onBegunAnew?: () => void;
}

/** The journal's own place: a bucket in Chromium, a database, and so a file, of its own elsewhere. */
async function placeOfJournal(name: string): Promise<Place> {
  const buckets = storageBuckets();
  return buckets ? { name, factory: (await buckets.open(name, { persisted: true })).indexedDB } : { name };
}

/** Removes the journal's files. Whoever holds it open is told to let go, and opens a new one at its next use. */
export async function dropJournal(name: string = journalName): Promise<void> {
  const buckets = storageBuckets();
  if (buckets) return buckets.delete(name);
  await new Promise<void>((resolve, reject) => {
    const request = indexedDB.deleteDatabase(name);
    request.onsuccess = () => resolve();
    request.onerror = () => reject(request.error);
  });
}

/** A journal whose files are broken is dropped and begun anew: what it held has a second copy (see `catch-up.ts`). */
export function openJournal({
  name = journalName,
  patienceMs = 2_000,
  onBegunAnew,
}: Options = {}): Connection<JournalDatabase> {
  const open = async (onLost: () => void): Promise<JournalDatabase> => {
    const { factory } = await placeOfJournal(name);
    return openDatabase<JournalSchema & DBSchema>(name, journalUpgrades, onLost, factory ? { factory } : {});
  };
  return createConnection<JournalDatabase>({
    patienceMs,
    open: async (onLost) => {
      try {
        return await open(onLost);
      } catch (error) {
        if (!isBroken(error)) throw error;
        await dropJournal(name);
        onBegunAnew?.();
        return open(onLost);
      }
    },
  });
}
