import type { Database } from '../open-database.ts';
import { partsOf } from '../schema.ts';
import { announceWritten } from '../search/written.ts';

/** Calls removed in one transaction: a writer that comes meanwhile waits for it. */
const mostAtOnce = 100;

/** How many of the calls that began before an instant (epoch ms) `removeCallsBefore` would remove. */
export async function countCallsBefore(database: Database, before: number): Promise<number> {
  const tx = database.transaction(['calls', 'promises']);
  const range = IDBKeyRange.upperBound(before, true);
  const calls = tx.objectStore('calls');
  const [all, open, promised] = await Promise.all([
    calls.index('startedAt').count(range),
    calls.index('openSince').getAllKeys(range),
    tx.objectStore('promises').getAllKeys(),
  ]);
  const staying = new Set<string>(open);
  for (const [id] of promised) {
    const row = staying.has(id) ? undefined : await calls.get(id);
    if (row && row.startedAt < before) staying.add(id);
  }
  return all - staying.size;
}

/**
 * Removes calls that began before an instant, oldest first and a hundred at most: rows, events, and with them what they
 * could be found by. Calls that are still open and those with an open promise stay. True if there may be more of them.
 */
export async function removeCallsBefore(
  database: Database,
  before: number,
): Promise<{ removed: number; more: boolean }> {
  const tx = database.transaction(['calls', 'events', 'promises'], 'readwrite', { durability: 'strict' });
  tx.done.catch(() => {});
  const calls = tx.objectStore('calls');
  const promises = tx.objectStore('promises');
  const ids = [];
  let cursor = await calls.index('startedAt').openCursor(IDBKeyRange.upperBound(before, true));
  while (cursor && ids.length < mostAtOnce) {
    const { id, openSince } = cursor.value;
    if (openSince === undefined && (await promises.count(partsOf(id))) === 0) ids.push(id);
    cursor = await cursor.continue();
  }
  await Promise.all(ids.flatMap((id) => [calls.delete(id), tx.objectStore('events').delete(partsOf(id))]));
  await tx.done;
  announceWritten(ids);
  return { removed: ids.length, more: ids.length === mostAtOnce };
}
