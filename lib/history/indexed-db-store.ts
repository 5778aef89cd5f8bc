import { appendEvents, appendEventsAtOnce } from './append-events.ts';
import type { CallStore, Kept } from './call-store.ts';
import { dropNotesOf } from './drop-notes.ts';
import { type Database, openDatabase } from './open-database.ts';
import { readDue, readPromises, readPromisesOf } from './promises/read-promises.ts';
import { readCallsWith } from './read-callers.ts';
import { findCalls, listCalls, readCall, readOpenCalls } from './read-calls.ts';
import { countCallsBefore, removeCallsBefore } from './retention/old-calls.ts';
import { databaseName } from './schema.ts';
import { isConnectionLost, storeFailureOf } from './store-failure.ts';
import { upgrades as shippedUpgrades } from './upgrades/registry.ts';
import type { Upgrade } from './upgrades/upgrade.ts';

interface Options {
  readonly name?: string;
  /** Only tests bring their own. */
  readonly upgrades?: readonly Upgrade[];
  /** How long an operation may take before it counts as failed, in ms. It may still succeed afterwards. */
  readonly patienceMs?: number;
}

/**
 * The calls in IndexedDB. It opens at the first use, and again once the connection was lost: another page upgraded,
 * the browser cleared its data, or the disk failed.
 */
export function createIndexedDbStore(options: Options = {}): CallStore {
  const { name = databaseName, upgrades = shippedUpgrades, patienceMs = 5_000 } = options;
  let opening: Promise<Database> | null = null;
  /** The same connection once it is open: a page that goes away has no time to await the promise. */
  let open: Database | null = null;
  let closed = false;

  function forget(): void {
    opening = null;
    open = null;
  }

  function connection(): Promise<Database> {
    if (opening) return opening;
    const mine: Promise<Database> = openDatabase(name, upgrades, () => {
      if (opening === mine) forget();
    });
    opening = mine;
    mine.then(
      (database) => {
        if (opening === mine) open = database;
        if (closed) database.close();
      },
      () => {
        if (opening === mine) forget();
      },
    );
    return mine;
  }

  async function run<T>(work: (database: Database) => Promise<T>): Promise<Kept<T>> {
    for (let again = true; ; again = false) {
      if (closed) return { ok: false, reason: 'unavailable' };
      try {
        const value = await withPatience(open ? work(open) : connection().then(work), patienceMs);
        return { ok: true, value };
      } catch (error) {
        const lost = isConnectionLost(error);
        if (lost) {
          open?.close();
          forget();
        }
        if (!lost || !again) return { ok: false, reason: storeFailureOf(error) };
      }
    }
  }

  return {
    async append(changes, leaving = false) {
      if (leaving) return run((database) => appendEventsAtOnce(database, changes));
      const kept = await run((database) => appendEvents(database, changes));
      if (!kept.ok) return kept;
      return kept.value ? { ok: true, value: undefined } : { ok: false, reason: 'conflict' };
    },
    openCalls: () => run(readOpenCalls),
    read: (id) => run((database) => readCall(database, id)),
    list: (query) => run((database) => listCalls(database, query)),
    find: (text, limit) => run((database) => findCalls(database, text, limit)),
    withKeys: (keys, limit) => run((database) => readCallsWith(database, keys, limit)),
    promises: (limit) => run((database) => readPromises(database, limit)),
    promisesOf: (calls) => run((database) => readPromisesOf(database, calls)),
    due: (at) => run((database) => readDue(database, at)),
    dropNotes: (id) => run((database) => dropNotesOf(database, id)),
    countBefore: (at) => run((database) => countCallsBefore(database, at)),
    removeBefore: (at) => run((database) => removeCallsBefore(database, at)),
    close() {
      closed = true;
      open?.close();
      forget();
    },
  };
}

/** An open that another page blocks, or a damaged store, may never answer. */
function withPatience<T>(work: Promise<T>, patienceMs: number): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const timeout = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new DOMException('No answer from the store', 'TimeoutError')), patienceMs);
  });
  return Promise.race([work, timeout]).finally(() => clearTimeout(timer));
}
