import type { CallId } from '../call/events.ts';
import type { Database } from './open-database.ts';
import { eventsOf } from './schema.ts';

/**
 * Blanks the text of every note of a call, in its events and in its row (N3). The events themselves stay: when
 * something was noted is a measurement, what was noted is not.
 */
export async function dropNotesOf(database: Database, id: CallId): Promise<void> {
  const tx = database.transaction(['calls', 'events'], 'readwrite', { durability: 'strict' });
  tx.done.catch(() => {});
  let cursor = await tx.objectStore('events').openCursor(eventsOf(id));
  while (cursor) {
    if (cursor.value.type === 'noted') await cursor.update({ ...cursor.value, value: '' });
    cursor = await cursor.continue();
  }
  const row = await tx.objectStore('calls').get(id);
  if (row) {
    const summary = { ...row.summary, caller: '', phone: '', address: '', excerpt: '' };
    await tx.objectStore('calls').put({ ...row, summary, searchText: '' });
  }
  await tx.done;
}
