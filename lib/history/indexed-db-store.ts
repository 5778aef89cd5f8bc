import { appendEvents, appendEventsAtOnce, putCalls } from './append-events.ts';
import type { CallChange, Kept } from './call-store.ts';
import { createConnection } from './connection.ts';
import { dropNotesOf } from './drop-notes.ts';
import { pageOfCalls } from './exchange/page-of-calls.ts';
import type { RecordStore } from './exchange/record-store.ts';
import { type Database, openDatabase } from './open-database.ts';
import { openPlace } from './place.ts';
import { readDue, readPromises, readPromisesOf } from './promises/read-promises.ts';
import { readCallsWith } from './read-callers.ts';
import { findCalls, listCalls, readCall, readOpenCalls } from './read-calls.ts';
import { countCallsBefore, removeCallsBefore } from './retention/old-calls.ts';
import { upgrades as shippedUpgrades } from './upgrades/registry.ts';
import type { Upgrade } from './upgrades/upgrade.ts';

interface Options {
  readonly name?: string;
  /** Only tests bring their own. */
  readonly upgrades?: readonly Upgrade[];
  /** How long an operation may take before it counts as failed, in ms. It may still succeed afterwards. */
  readonly patienceMs?: number;
  /** Hears of every failure as the browser gave it. */
  readonly onError?: (error: unknown) => void;
  /** The browser says that it had to throw the old content away. */
  readonly onDataLoss?: () => void;
}

/** The store of calls, with what the tiers above it need (`journal/`). */
export interface HistoryStore extends Omit<RecordStore, 'takeIn' | 'remove'> {
  /** Writes calls as they are, over what is kept of them: what came from the journal was checked there. */
  put(changes: readonly CallChange[], durability: IDBTransactionDurability): Promise<Kept<void>>;
  run<T>(work: (database: Database) => Promise<T>): Promise<Kept<T>>;
}

/**
 * The calls in IndexedDB. It opens at the first use, and again once the connection was lost: another page upgraded,
 * the browser cleared its data, or the disk failed.
 */
export function createIndexedDbStore(options: Options = {}): HistoryStore {
  const { upgrades = shippedUpgrades, patienceMs = 5_000, onError, onDataLoss } = options;
  const { run, close } = createConnection<Database>({
    patienceMs,
    ...(onError && { onError }),
    open: async (onLost) => {
      const place = options.name === undefined ? await openPlace() : { name: options.name };
      return openDatabase(place.name, upgrades, onLost, { ...place, ...(onDataLoss && { onDataLoss }) });
    },
  });

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
    page: (query) => run((database) => pageOfCalls(database, query)),
    put: (changes, durability) => run((database) => putCalls(database, changes, durability)),
    run,
    close,
  };
}
