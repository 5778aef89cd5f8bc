import type { CallId } from '../../call/events.ts';
import type { Kept } from '../call-store.ts';
import { readHeads, removeCalls } from '../journal/journal.ts';
import type { JournalParts } from '../journal/parts.ts';
import type { Database } from '../open-database.ts';
import { partsOf } from '../schema.ts';
import { announceWritten } from '../search/written.ts';

/** Calls removed in one transaction: a writer that comes meanwhile waits for it. */
const mostAtOnce = 100;

/**
 * Removes calls that are over wherever they are: journal, mirror, rows, events, promises. Those that are still open stay.
 * Whoever calls holds the lock of history. Stopped half-way it can be done again.
 *
 * @returns how many of them were there in history.
 */
export async function removeForGood(
  { history, journal, mirror }: Pick<JournalParts, 'history' | 'journal' | 'mirror'>,
  ids: readonly CallId[],
): Promise<Kept<number>> {
  const heads = await journal.run(readHeads);
  if (!heads.ok) return heads;
  const open = new Set(heads.value.filter((head) => head.open).map(({ id }) => id));
  const over = ids.filter((id) => !open.has(id));
  const dropped = await journal.run((database) => removeCalls(database, over));
  if (!dropped.ok) return dropped;
  await Promise.allSettled(over.map((id) => mirror.remove(id)));
  let removed = 0;
  for (let from = 0; from < over.length; from += mostAtOnce) {
    const some = await history.run((database) => removeRows(database, over.slice(from, from + mostAtOnce)));
    if (!some.ok) return some;
    removed += some.value;
  }
  return { ok: true, value: removed };
}

async function removeRows(database: Database, ids: readonly CallId[]): Promise<number> {
  const tx = database.transaction(['calls', 'events', 'promises'], 'readwrite', { durability: 'strict' });
  tx.done.catch(() => {});
  const known = await Promise.all(ids.map((id) => tx.objectStore('calls').getKey(id)));
  await Promise.all(
    ids.flatMap((id) => [
      tx.objectStore('calls').delete(id),
      tx.objectStore('events').delete(partsOf(id)),
      tx.objectStore('promises').delete(partsOf(id)),
    ]),
  );
  await tx.done;
  announceWritten(ids);
  return known.filter((id) => id !== undefined).length;
}
