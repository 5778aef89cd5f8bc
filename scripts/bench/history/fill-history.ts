import type { Page } from 'puppeteer-core';
import { databaseName } from '../../../lib/history/schema.ts';
import { type KeptCall, seededCalls } from './seeded-calls.ts';

const perBatch = 2_500;

/** Writes calls into the history of an open page. Milliseconds that the store took, without making the calls. */
export async function fillHistory(page: Page, count: number): Promise<number> {
  let ms = 0;
  for (let from = 0; from < count; from += perBatch) {
    const calls = seededCalls(from, Math.min(perBatch, count - from));
    ms += await page.evaluate(keepCalls, databaseName, calls);
  }
  return ms;
}

/** Runs in the page: rows and events as the store writes them (`append-events.ts`), a batch in one transaction. */
async function keepCalls(name: string, calls: readonly KeptCall[]): Promise<number> {
  const opening = indexedDB.open(name);
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  const beganAt = performance.now();
  const tx = database.transaction(['calls', 'events'], 'readwrite');
  for (const { row, events } of calls) {
    tx.objectStore('calls').put(row);
    for (const event of events) tx.objectStore('events').put(event, [row.id, event.seq]);
  }
  await new Promise((resolve, reject) => {
    tx.oncomplete = resolve;
    tx.onerror = () => reject(tx.error);
  });
  const ms = performance.now() - beganAt;
  database.close();
  return ms;
}
