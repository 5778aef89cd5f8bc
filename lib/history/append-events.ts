import type { IDBPTransaction } from 'idb';
import type { CallEvent } from '../call/events.ts';
import type { CallChange } from './call-store.ts';
import type { Database } from './open-database.ts';
import { promiseRowsOf, rowOf } from './rows.ts';
import { partsOf, type Schema } from './schema.ts';
import { announceWritten } from './search/written.ts';

const written = ['calls', 'events', 'promises'] as const;
type Writing = IDBPTransaction<Schema, typeof written, 'readwrite'>;

/** `strict`: flushed to the disk before it counts as complete. A call cannot be asked again after a power cut. */
const durable = { durability: 'strict' } as const;

/** Appends all changes in one transaction, or none of them. True if done, false if another window was first. */
export async function appendEvents(database: Database, changes: readonly CallChange[]): Promise<boolean> {
  const tx = database.transaction(written, 'readwrite', durable);
  // Whatever fails below fails `done` as well, with a less exact reason.
  tx.done.catch(() => {});
  for (const change of changes) {
    if (!(await fits(tx.objectStore('events'), change))) {
      tx.abort();
      return false;
    }
    const events = tx.objectStore('events');
    await Promise.all([
      ...change.events.map((event) => events.put(event, [change.id, event.seq])),
      ...putRows(tx, change),
    ]);
  }
  await tx.done;
  announce(changes);
  return true;
}

/**
 * The same for a page that is about to go away: everything is asked for in this very turn, and committed without
 * waiting for an answer, since no answer would arrive. It can add events but not replace one.
 *
 * @throws ConstraintError if another window was first
 */
export async function appendEventsAtOnce(database: Database, changes: readonly CallChange[]): Promise<void> {
  const tx = database.transaction(written, 'readwrite', durable);
  tx.done.catch(() => {});
  const requests = changes.flatMap((change) => [
    ...change.events.map((event) => tx.objectStore('events').add(event, [change.id, event.seq])),
    ...putRows(tx, change),
  ]);
  tx.commit();
  await Promise.all(requests);
  await tx.done;
  announce(changes);
}

const announce = (changes: readonly CallChange[]): void => announceWritten(changes.map(({ id }) => id));

/** Writes calls as they are, without asking whether they go on where the log ends. */
export async function putCalls(
  database: Database,
  changes: readonly CallChange[],
  durability: IDBTransactionDurability,
): Promise<void> {
  const tx = database.transaction(written, 'readwrite', { durability });
  tx.done.catch(() => {});
  await Promise.all(
    changes.flatMap((change) => [
      ...change.events.map((event) => tx.objectStore('events').put(event, [change.id, event.seq])),
      ...putRows(tx, change),
    ]),
  );
  await tx.done;
  announce(changes);
}

/** What is derived from the log for the lists: the call's row, and its promises that are open now. */
function putRows(tx: Writing, change: CallChange): readonly Promise<unknown>[] {
  const promises = tx.objectStore('promises');
  return [
    tx.objectStore('calls').put(rowOf(change)),
    promises.delete(partsOf(change.id)),
    ...promiseRowsOf(change).map((row) => promises.put(row)),
  ];
}

/** What `fits` needs of a store of events. */
interface EventStore {
  openCursor(range: IDBKeyRange, direction: 'prev'): Promise<{ readonly value: CallEvent } | null>;
}

/** Whether the events go on exactly where the call's log ends, or replace its last text of the same note. */
export async function fits(stored: EventStore, { id, events }: CallChange): Promise<boolean> {
  const first = events[0];
  if (!first) return true;
  const last = (await stored.openCursor(partsOf(id), 'prev'))?.value;
  const free = last ? last.seq + 1 : 0;
  return first.seq === free || (last !== undefined && replaces(first, last));
}

function replaces(event: CallEvent, last: CallEvent): boolean {
  return event.seq === last.seq && event.type === 'noted' && last.type === 'noted' && event.key === last.key;
}
