import { callKeys } from '../../call/call-keys.ts';
import { keyAt } from '../schema.ts';
import type { Upgrade } from './upgrade.ts';

/** What version 1 kept of a call that the new index needs. */
interface Row {
  readonly startedAt: number;
  readonly summary: {
    readonly caller: string;
    readonly phone: string;
    readonly address: string;
    readonly ticketNumber: string;
  };
}

/** Open promises have a store, and calls are found by number, by surname and address, and by ticket. */
export const promisesAndCallers: Upgrade = {
  version: 2,
  run(database, transaction) {
    database.createObjectStore('promises', { keyPath: ['call', 'id'] }).createIndex('dueAt', 'dueAt');
    const calls = transaction.objectStore('calls');
    calls.createIndex('keys', 'keys', { multiEntry: true });
    return new Promise<void>((resolve, reject) => {
      const reading = calls.openCursor();
      reading.onerror = () => reject(reading.error);
      reading.onsuccess = () => {
        const cursor = reading.result;
        if (!cursor) {
          resolve();
          return;
        }
        cursor.update(withKeys(cursor.value));
        cursor.continue();
      };
    });
  },
};

function withKeys(row: Row) {
  const { caller, phone, address, ticketNumber } = row.summary;
  const keys = callKeys({ caller, phones: [phone], address, ticketNumber });
  return { ...row, keys: keys.map((key) => keyAt(key, row.startedAt)) };
}
