import type { CallEvent, CallId } from '../call/events.ts';
import type { Database } from './open-database.ts';
import { partsOf } from './schema.ts';
import { announceWritten } from './search/written.ts';

/**
 * Blanks the text of every note and promise of a call, in its events and in its row (N3), and forgets whom it could be
 * found by. The events themselves stay: when something was noted is a measurement, what was noted is not.
 */
export async function dropNotesOf(database: Database, id: CallId): Promise<void> {
  const tx = database.transaction(['calls', 'events', 'promises'], 'readwrite', { durability: 'strict' });
  tx.done.catch(() => {});
  let cursor = await tx.objectStore('events').openCursor(partsOf(id));
  while (cursor) {
    const blank = blanked(cursor.value);
    if (blank) await cursor.update(blank);
    cursor = await cursor.continue();
  }
  const row = await tx.objectStore('calls').get(id);
  if (row) {
    const summary = { ...row.summary, caller: '', phone: '', address: '', excerpt: '' };
    await tx.objectStore('calls').put({ ...row, summary, searchText: '', keys: [] });
  }
  await tx.objectStore('promises').delete(partsOf(id));
  await tx.done;
  announceWritten([id]);
}

/** The event without what was said; null where it says nothing. */
export function blanked(event: CallEvent): CallEvent | null {
  switch (event.type) {
    case 'noted':
      return { ...event, value: '' };
    case 'promised':
      return { ...event, what: '', forWhom: '' };
    case 'promise_passed_on':
      return { ...event, to: '' };
    default:
      return null;
  }
}
