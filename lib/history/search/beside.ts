import type { Database } from '../open-database.ts';
import type { CallQuery } from './call-query.ts';
import type { Beside } from './match-call.ts';

/** The calls with an open promise, or with one that was due at `now` (epoch ms); few, whatever the size of history. */
export async function readBeside(database: Database, { promise }: CallQuery, now: number): Promise<Beside> {
  if (promise === '') return { promised: null };
  const range = promise === 'late' ? IDBKeyRange.upperBound(now) : null;
  const rows = await database.getAllFromIndex('promises', 'dueAt', range);
  return { promised: new Set(rows.map(({ call }) => call)) };
}
