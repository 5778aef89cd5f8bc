import { createIndexedDbStore } from '../indexed-db-store.ts';
import { readBeside } from './beside.ts';
import { createCallSearch } from './call-search.ts';
import { rowsBackwards } from './rows-backwards.ts';
import type { SearchAsked, SearchTold } from './search-messages.ts';
import { listenToWritten } from './written.ts';

/** The search in a thread of its own: the panel draws and types on while it reads and compares. */
const store = createIndexedDbStore();
const port = new MessageChannel();
const search = createCallSearch({
  rows: rowsBackwards(orThrow),
  row: (id) => orThrow(async (database) => (await database.get('calls', id)) ?? null),
  beside: (query) => orThrow((database) => readBeside(database, query, Date.now())),
  rest,
});

listenToWritten(search.forget);
void search.load();

self.addEventListener('message', ({ data }: MessageEvent<SearchAsked>) => {
  const { number, query, limit } = data;
  const tell = (told: SearchTold) => self.postMessage(told);
  if (!query) search.cancel();
  else search.search(query, limit, (found) => tell({ number, found })).catch(() => tell({ number, found: null }));
});

/** Work on history's database; throws what the store gives as a value, since nobody here can do anything about it. */
async function orThrow<T>(work: Parameters<typeof store.run<T>>[0]): Promise<T> {
  const done = await store.run(work);
  if (!done.ok) throw new Error(done.reason);
  return done.value;
}

/** Until the messages that wait have been heard. `setTimeout` would wait for four milliseconds. */
function rest(): Promise<void> {
  return new Promise((resolve) => {
    port.port1.onmessage = () => resolve();
    port.port2.postMessage(null);
  });
}
