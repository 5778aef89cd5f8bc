import type { CallId, CallLog } from '../../call/events.ts';
import type { CallSummary } from '../call-store.ts';
import type { Database } from '../open-database.ts';
import { type CallRow, partsOf } from '../schema.ts';

/** The last call that was given; the next page goes on behind it. Several calls may share a millisecond. */
export interface PagePlace {
  readonly startedAt: number;
  readonly id: CallId;
}

export interface PageQuery {
  readonly after: PagePlace | null;
  /** Epoch ms; those that began at `since` or later, and before `before`. */
  readonly since?: number;
  readonly before?: number;
  /** Asked of the folded search text of each call. */
  readonly matches?: (searchText: string) => boolean;
}

export interface CallPage {
  readonly calls: readonly { readonly log: CallLog; readonly summary: CallSummary }[];
  /** Null: these were the last ones. */
  readonly next: PagePlace | null;
}

/** Rows looked at in one transaction: a reader holds up every writer. */
const mostRows = 200;

/** Calls that are over, oldest first, with their whole logs. Open ones are left out. */
export async function pageOfCalls(
  database: Database,
  { after, since, before, matches = () => true }: PageQuery,
): Promise<CallPage> {
  const tx = database.transaction(['calls', 'events']);
  const from = after?.startedAt ?? since ?? Number.NEGATIVE_INFINITY;
  const until = before ?? Number.POSITIVE_INFINITY;
  if (from > until) return { calls: [], next: null };
  let cursor = await tx
    .objectStore('calls')
    .index('startedAt')
    .openCursor(IDBKeyRange.bound(from, until, false, true));
  while (cursor && after && cursor.key === after.startedAt && cursor.primaryKey <= after.id) {
    cursor = await cursor.continue();
  }
  const rows: CallRow[] = [];
  let last: PagePlace | null = null;
  let looked = 0;
  for (; cursor && looked < mostRows; looked += 1) {
    const row: CallRow = cursor.value;
    last = { startedAt: row.startedAt, id: row.id };
    if (row.openSince === undefined && matches(row.searchText)) rows.push(row);
    cursor = await cursor.continue();
  }
  const logs = await Promise.all(
    rows.map(async ({ id }) => ({ id, events: await tx.objectStore('events').getAll(partsOf(id)) })),
  );
  const calls = rows.flatMap(({ summary }, place) => {
    const log = logs[place];
    return log && log.events.length > 0 ? [{ log, summary }] : [];
  });
  return { calls, next: looked < mostRows ? null : last };
}

/** Some calls as they are kept, null for those that are not; open ones too. */
export async function readLogs(database: Database, ids: readonly CallId[]): Promise<readonly (CallLog | null)[]> {
  const { store } = database.transaction('events');
  return Promise.all(
    ids.map(async (id) => {
      const events = await store.getAll(partsOf(id));
      return events.length > 0 ? { id, events } : null;
    }),
  );
}
