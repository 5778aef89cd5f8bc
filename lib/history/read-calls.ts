import type { CallId, CallLog } from '../call/events.ts';
import type { CallSummary } from './call-store.ts';
import type { Database } from './open-database.ts';
import { type CallRow, partsOf } from './schema.ts';
import { matcherFor } from './search-text.ts';

/**
 * Rows looked at in one transaction by `findCalls`. A reader holds up every writer, and the text that is being typed
 * must not wait for a search through years of calls: 500 rows take about 15 ms.
 */
const rowsPerBatch = 500;

export async function readOpenCalls(database: Database): Promise<CallLog[]> {
  const tx = database.transaction(['calls', 'events']);
  const ids = await tx.objectStore('calls').index('openSince').getAllKeys();
  return Promise.all(ids.map(async (id) => ({ id, events: await tx.objectStore('events').getAll(partsOf(id)) })));
}

export async function readCall(database: Database, id: CallId): Promise<CallLog | null> {
  const events = await database.getAll('events', partsOf(id));
  return events.length > 0 ? { id, events } : null;
}

export async function listCalls(
  database: Database,
  query: { readonly before?: number; readonly since?: number; readonly limit: number },
): Promise<CallSummary[]> {
  const summaries: CallSummary[] = [];
  if (query.limit <= 0) return summaries;
  const range = between(query.since, query.before);
  if (range === 'empty') return summaries;
  let cursor = await database.transaction('calls').store.index('startedAt').openCursor(range, 'prev');
  while (cursor && summaries.length < query.limit) {
    summaries.push(cursor.value.summary);
    cursor = await cursor.continue();
  }
  return summaries;
}

export async function findCalls(database: Database, text: string, limit: number): Promise<CallSummary[]> {
  const matches = matcherFor(text);
  const found: CallSummary[] = [];
  let rows = await rowsBefore(database, null);
  while (rows.length > 0 && found.length < limit) {
    for (const row of rows) if (matches(row.searchText)) found.push(row.summary);
    rows = await rowsBefore(database, rows.at(-1) ?? null);
  }
  return found.slice(0, Math.max(0, limit));
}

/** The next batch, newest first. Several calls may share a millisecond, so it goes on from a row, not from a time. */
async function rowsBefore(database: Database, last: CallRow | null): Promise<CallRow[]> {
  const index = database.transaction('calls').store.index('startedAt');
  let cursor = await index.openCursor(last ? IDBKeyRange.upperBound(last.startedAt) : null, 'prev');
  if (last && cursor) {
    // Rows of that millisecond that were given already come first again.
    while (cursor && cursor.key === last.startedAt && cursor.primaryKey >= last.id) cursor = await cursor.continue();
  }
  const rows: CallRow[] = [];
  while (cursor && rows.length < rowsPerBatch) {
    rows.push(cursor.value);
    cursor = await cursor.continue();
  }
  return rows;
}

function between(since: number | undefined, before: number | undefined): IDBKeyRange | null | 'empty' {
  if (since !== undefined && before !== undefined) {
    return since < before ? IDBKeyRange.bound(since, before, false, true) : 'empty';
  }
  if (since !== undefined) return IDBKeyRange.lowerBound(since);
  return before === undefined ? null : IDBKeyRange.upperBound(before, true);
}
