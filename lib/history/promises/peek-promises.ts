import type { OpenPromise } from '../../call/promises/promise.ts';
import { databaseName, type PromiseRow, someTime } from '../schema.ts';

/**
 * The open promises, for the background, which is started again and again and has no use for the whole store: due
 * soonest first. It neither makes nor upgrades the database; where there is none of ours yet, nothing was promised.
 *
 * @throws what the browser says, if the database cannot be read now
 */
export async function peekPromises(limit: number, name = databaseName): Promise<readonly OpenPromise[]> {
  const database = await openAsItIs(name);
  if (!database) return [];
  try {
    if (!database.objectStoreNames.contains('promises')) return [];
    const byDue = database.transaction('promises').objectStore('promises').index('dueAt');
    const rows: readonly PromiseRow[] = await answerOf(byDue.getAll(null, limit));
    return rows.map((row) => ({ ...row, dueAt: row.dueAt === someTime ? null : row.dueAt }));
  } finally {
    database.close();
  }
}

function openAsItIs(name: string): Promise<IDBDatabase | null> {
  const opening = indexedDB.open(name);
  let isNew = false;
  opening.onupgradeneeded = () => {
    // Made by this very open: taken back, or it would stand there without our stores.
    isNew = true;
    opening.transaction?.abort();
  };
  return answerOf(opening).catch((error: unknown) => {
    if (isNew) return null;
    throw error;
  });
}

function answerOf<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
