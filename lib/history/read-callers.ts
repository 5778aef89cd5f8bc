import type { CallId } from '../call/events.ts';
import type { CallSummary } from './call-store.ts';
import type { Database } from './open-database.ts';
import { callsWith } from './schema.ts';

/** The newest calls under any of the keys, newest first, each once. Only the rows that are given are read. */
export async function readCallsWith(
  database: Database,
  keys: readonly string[],
  limit: number,
): Promise<CallSummary[]> {
  const { store } = database.transaction('calls');
  const index = store.index('keys');
  const newest = async (key: string) => {
    const ids: CallId[] = [];
    let cursor = await index.openKeyCursor(callsWith(key), 'prev');
    while (cursor && ids.length < limit) {
      ids.push(cursor.primaryKey);
      cursor = await cursor.continue();
    }
    return ids;
  };
  const ids = new Set((await Promise.all(keys.map(newest))).flat());
  const rows = await Promise.all([...ids].map((id) => store.get(id)));
  return rows
    .flatMap((row) => row?.summary ?? [])
    .sort((one, other) => other.startedAt - one.startedAt)
    .slice(0, Math.max(0, limit));
}
