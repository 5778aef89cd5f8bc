import type { CallId } from '../../call/events.ts';
import type { OpenPromise } from '../../call/promises/promise.ts';
import type { Database } from '../open-database.ts';
import { type PromiseRow, partsOf, someTime } from '../schema.ts';

/** Open promises, due soonest first, those without a time last, oldest first among equals. */
export async function readPromises(database: Database, limit: number): Promise<OpenPromise[]> {
  if (limit <= 0) return [];
  const rows = await database.getAllFromIndex('promises', 'dueAt', null, limit);
  return rows.map(promiseOf).sort((one, other) => orderOf(one) - orderOf(other) || one.madeAt - other.madeAt);
}

/** How many were due at an instant, and when the next one is due after it; null for none. */
export async function readDue(database: Database, at: number) {
  const byDue = database.transaction('promises').store.index('dueAt');
  const [late, next] = await Promise.all([
    byDue.count(IDBKeyRange.upperBound(at)),
    byDue.openKeyCursor(IDBKeyRange.bound(at, someTime, true, true)),
  ]);
  return { late, nextDueAt: next ? next.key : null };
}

/** The open promises of some calls. */
export async function readPromisesOf(database: Database, calls: readonly CallId[]): Promise<OpenPromise[]> {
  const { store } = database.transaction('promises');
  const rows = await Promise.all(calls.map((call) => store.getAll(partsOf(call))));
  return rows.flat().map(promiseOf);
}

const orderOf = ({ dueAt }: OpenPromise): number => dueAt ?? someTime;

function promiseOf(row: PromiseRow): OpenPromise {
  return { ...row, dueAt: row.dueAt === someTime ? null : row.dueAt };
}
