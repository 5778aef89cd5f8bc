import type { IDBPDatabase, IDBPTransaction } from 'idb';
import type { CallId, CallLog } from '../../call/events.ts';
import { fits } from '../append-events.ts';
import type { CallChange } from '../call-store.ts';
import { partsOf } from '../schema.ts';
import type { JournalHead, JournalSchema } from './journal-schema.ts';

export type JournalDatabase = IDBPDatabase<JournalSchema>;
type Writing = IDBPTransaction<JournalSchema, ('heads' | 'events')[], 'readwrite'>;

const stores: ('heads' | 'events')[] = ['heads', 'events'];
/** Flushed to the disk before it counts as complete: a call cannot be asked again after a power cut. */
const durable = { durability: 'strict' } as const;

/** A call of the journal, whole. */
export interface JournalCall {
  readonly head: JournalHead;
  readonly log: CallLog;
}

/** Appends all changes in one transaction, or none of them. True if done, false if another window was first. */
export async function appendToJournal(database: JournalDatabase, changes: readonly CallChange[]): Promise<boolean> {
  const tx = database.transaction(stores, 'readwrite', durable);
  tx.done.catch(() => {});
  for (const change of changes) {
    if (!(await fits(tx.objectStore('events'), change))) {
      tx.abort();
      return false;
    }
    const before = await tx.objectStore('heads').get(change.id);
    await Promise.all(putChange(tx, change, before?.counted ?? false));
  }
  await tx.done;
  return true;
}

/**
 * The same for a page that is about to go away: everything is asked for in this very turn, and committed without
 * waiting for an answer, since no answer would arrive. It can add events but not replace one. Calls that history has
 * counted are not among those that a desk leaves open.
 *
 * @throws ConstraintError if another window was first
 */
export async function appendToJournalAtOnce(database: JournalDatabase, changes: readonly CallChange[]): Promise<void> {
  const tx = database.transaction(stores, 'readwrite', durable);
  tx.done.catch(() => {});
  const requests = changes.flatMap((change) => [
    ...change.events.map((event) => tx.objectStore('events').add(event, [change.id, event.seq])),
    tx.objectStore('heads').put(headOf(change, false)),
  ]);
  tx.commit();
  await Promise.all(requests);
  await tx.done;
}

/** Takes in calls whole, in place of what the journal may have of them. */
export async function takeIn(
  database: JournalDatabase,
  calls: readonly { readonly change: CallChange; readonly counted: boolean }[],
): Promise<void> {
  const tx = database.transaction(stores, 'readwrite', durable);
  tx.done.catch(() => {});
  await Promise.all(
    calls.flatMap(({ change, counted }) => [
      tx.objectStore('events').delete(partsOf(change.id)),
      ...putChange(tx, change, counted),
    ]),
  );
  await tx.done;
}

/** All heads; the calls whose way to history is not done have no `settledAt`. */
export const readHeads = (database: JournalDatabase): Promise<JournalHead[]> => database.getAll('heads');

export async function readCalls(database: JournalDatabase, ids: readonly CallId[]): Promise<JournalCall[]> {
  const tx = database.transaction(stores);
  const calls = await Promise.all(
    ids.map(async (id) => {
      const [head, events] = await Promise.all([
        tx.objectStore('heads').get(id),
        tx.objectStore('events').getAll(partsOf(id)),
      ]);
      return head && events.length > 0 ? [{ head, log: { id, events } }] : [];
    }),
  );
  return calls.flat();
}

/**
 * Marks a call as settled, if it is still as it was when history got it, and removes the oldest spare copies.
 *
 * @param spares how many settled calls stay as a second copy of what history got last
 */
export async function settle(database: JournalDatabase, id: CallId, settledAt: number, spares: number): Promise<void> {
  const tx = database.transaction(stores, 'readwrite');
  tx.done.catch(() => {});
  const heads = tx.objectStore('heads');
  const head = await heads.get(id);
  if (head && !head.open) await heads.put({ ...head, counted: true, settledAt });
  const settled = (await heads.getAll()).filter((one) => one.settledAt !== null);
  const oldest = settled.toSorted((one, other) => (other.settledAt ?? 0) - (one.settledAt ?? 0)).slice(spares);
  await Promise.all(oldest.flatMap((one) => removal(tx, one.id)));
  await tx.done;
}

export async function removeCalls(database: JournalDatabase, ids: readonly CallId[]): Promise<void> {
  const tx = database.transaction(stores, 'readwrite', durable);
  tx.done.catch(() => {});
  await Promise.all(ids.flatMap((id) => removal(tx, id)));
  await tx.done;
}

function removal(tx: Writing, id: CallId): readonly Promise<unknown>[] {
  return [tx.objectStore('heads').delete(id), tx.objectStore('events').delete(partsOf(id))];
}

function putChange(tx: Writing, change: CallChange, counted: boolean): readonly Promise<unknown>[] {
  return [
    ...change.events.map((event) => tx.objectStore('events').put(event, [change.id, event.seq])),
    tx.objectStore('heads').put(headOf(change, counted)),
  ];
}

function headOf({ events: _, ...rest }: CallChange, counted: boolean): JournalHead {
  return { ...rest, counted, settledAt: null };
}
