import type { DBSchema, IDBPDatabase } from 'idb';
import * as v from 'valibot';
import type { CallId } from '../../call/events.ts';
import type { Kept } from '../call-store.ts';
import { createConnection } from '../connection.ts';
import type { SmallPlace } from '../health/sentinel.ts';
import { openDatabase } from '../open-database.ts';
import type { Upgrade } from '../upgrades/upgrade.ts';
import {
  type AuditEntry,
  type AuditFact,
  type AuditFault,
  type AuditHead,
  entryAfter,
  faultOf,
} from './audit-entry.ts';

interface AuditSchema extends DBSchema {
  entries: { key: number; value: AuditEntry };
}

const upgrades: readonly Upgrade[] = [
  { version: 1, run: (database) => void database.createObjectStore('entries', { keyPath: 'seq' }) },
];
const headSchema = v.object({ seq: v.number(), hash: v.string() });

/** Calls that one entry names at most. */
const mostCalls = 500;

/** The audit trail of this browser, in a database of its own that no erasing of calls touches. */
export interface AuditBook {
  /** Writes it down, in several entries where it is about very many calls. */
  add(fact: AuditFact): Promise<Kept<void>>;
  /** All entries, oldest first, and where the chain was tampered with. */
  read(): Promise<Kept<{ readonly entries: readonly AuditEntry[]; readonly fault: AuditFault | null }>>;
  /** The calls of people who were erased: no backup brings them back. */
  erased(): Promise<Kept<ReadonlySet<CallId>>>;
}

interface Parts {
  readonly name?: string;
  /** Outside the database: without it the newest entries could be cut off unnoticed. */
  readonly head: SmallPlace;
  readonly locks: Pick<LockManager, 'request'>;
  readonly now: () => number;
}

export function createAuditBook({ name = 'callside-audit', head, locks, now }: Parts): AuditBook {
  const connection = createConnection<IDBPDatabase<AuditSchema>>({
    patienceMs: 5_000,
    open: (onLost) => openDatabase<AuditSchema>(name, upgrades, onLost),
  });

  async function addOne(database: IDBPDatabase<AuditSchema>, fact: AuditFact): Promise<void> {
    const known = await readHead(head);
    const stored = (await database.transaction('entries').store.openCursor(null, 'prev'))?.value;
    // If the newest entries are gone the chain goes on behind them, so that the gap stays to be seen.
    const last: AuditHead | null = stored && (!known || stored.seq >= known.seq) ? stored : known;
    const entry = await entryAfter(last, fact, now());
    const tx = database.transaction('entries', 'readwrite', { durability: 'strict' });
    await Promise.all([tx.store.add(entry), tx.done]);
    await head.write({ seq: entry.seq, hash: entry.hash });
  }

  const entries = (): Promise<Kept<readonly AuditEntry[]>> => connection.run((database) => database.getAll('entries'));

  return {
    add: (fact) =>
      locks.request('callside.audit', () =>
        connection.run(async (database) => {
          const parts = Math.max(1, Math.ceil(fact.calls.length / mostCalls));
          for (let part = 0; part < parts; part += 1) {
            const calls = fact.calls.slice(part * mostCalls, (part + 1) * mostCalls);
            await addOne(database, { ...fact, calls, count: parts > 1 ? calls.length : fact.count });
          }
        }),
      ),
    async read() {
      const read = await entries();
      if (!read.ok) return read;
      return { ok: true, value: { entries: read.value, fault: await faultOf(read.value, await readHead(head)) } };
    },
    async erased() {
      const read = await entries();
      if (!read.ok) return read;
      const calls = read.value.filter(({ what }) => what === 'erase').flatMap((entry) => entry.calls);
      return { ok: true, value: new Set(calls) };
    },
  };
}

async function readHead(place: SmallPlace): Promise<AuditHead | null> {
  const read = v.safeParse(headSchema, await place.read().catch(() => null));
  return read.success ? read.output : null;
}
