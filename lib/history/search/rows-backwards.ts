import type { Database } from '../open-database.ts';
import type { CallRow } from '../schema.ts';

/** Rows that one transaction should read: a writer that comes meanwhile waits for it, some 15 ms. */
const rowsWanted = 1_000;
const firstSpanMs = 24 * 3_600_000;

/**
 * All rows, newest first, some at a time. A cursor costs a round trip a row; `getAll` costs one for all, but goes forwards
 * only. So each step asks for a span of time, as long as the one before showed to hold about `rowsWanted`.
 */
export async function* rowsBackwards(
  run: <T>(work: (database: Database) => Promise<T>) => Promise<T>,
): AsyncGenerator<readonly CallRow[]> {
  let until = Number.POSITIVE_INFINITY;
  let spanMs = firstSpanMs;
  for (;;) {
    const read = await run((database) => readSpan(database, until, spanMs));
    if (!read) return;
    yield read.rows;
    until = read.from;
    spanMs = nextSpan(spanMs, read.rows.length);
  }
}

/** Null once nothing is older. The span ends where the newest row before `until` stands: nights and holidays are skipped. */
async function readSpan(database: Database, until: number, spanMs: number) {
  const index = database.transaction('calls').store.index('startedAt');
  const newest = await index.openKeyCursor(until === Number.POSITIVE_INFINITY ? null : before(until), 'prev');
  if (!newest) return null;
  const from = newest.key - spanMs;
  const rows = await index.getAll(IDBKeyRange.bound(from, newest.key));
  return { rows: rows.toReversed(), from };
}

const before = (at: number): IDBKeyRange => IDBKeyRange.upperBound(at, true);

function nextSpan(spanMs: number, rows: number): number {
  const fitting = (spanMs * rowsWanted) / Math.max(1, rows);
  return Math.max(1_000, Math.min(fitting, spanMs * 4));
}
