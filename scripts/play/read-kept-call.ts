import type { Page } from 'puppeteer-core';
import type { CallLog } from '../../lib/call/events.ts';
import { replay } from '../../lib/call/replay.ts';
import { databaseName } from '../../lib/history/schema.ts';
import { defaultProcedure } from '../../lib/procedure/default-procedure.ts';
import type { KeptNotes } from './compare.ts';

/** What history holds of the newest call: read from the database itself, not from what the panel shows. */
export async function readKeptCall(
  extensionPage: Page,
): Promise<{ readonly notes: KeptNotes; readonly ticketNumber: string }> {
  const log = (await extensionPage.evaluate(readNewest, databaseName)) as CallLog;
  const state = replay(log, defaultProcedure);
  return { notes: state.notes, ticketNumber: state.ticket?.number ?? '' };
}

/** Runs in the extension's page. */
async function readNewest(name: string): Promise<unknown> {
  const done = <T>(request: IDBRequest<T>): Promise<T> =>
    new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const database = await done(indexedDB.open(name));
  const tx = database.transaction(['calls', 'events']);
  const calls: { id: string; startedAt: number }[] = await done(tx.objectStore('calls').getAll());
  const newest = calls.toSorted((one, other) => other.startedAt - one.startedAt)[0];
  if (!newest) throw new Error('History holds no call');
  const events = await done(tx.objectStore('events').getAll(IDBKeyRange.bound([newest.id], [newest.id, []])));
  database.close();
  return { id: newest.id, events };
}
