import { readHeads } from '../journal/journal.ts';
import { dropJournal, openJournal } from '../journal/open-journal.ts';

/**
 * Takes out of the browser's files what was removed from the databases. A browser only marks removed rows as free; dropping
 * a whole store removes its files. The journal is dropped where no call is in it that is still to come to history.
 *
 * @param name the journal's; only tests bring their own
 */
export async function tidyFiles(locks: Pick<LockManager, 'request'>, name?: string): Promise<void> {
  await locks.request('callside.journal', () =>
    locks.request('callside.history', async () => {
      const journal = openJournal(name === undefined ? {} : { name });
      const heads = await journal.run(readHeads);
      journal.close();
      if (heads.ok && heads.value.every(({ open, settledAt }) => !open && settledAt !== null)) await dropJournal(name);
    }),
  );
}
