import type { RecordStore } from '../../lib/history/exchange/record-store.ts';

/** Tells the share that is done of parts that come one page at a time. */
export async function* counted<P extends readonly unknown[]>(
  pages: AsyncIterable<P>,
  all: number,
  progress: (share: number, done: number) => void,
): AsyncGenerator<P> {
  let done = 0;
  for await (const page of pages) {
    yield page;
    done += page.length;
    progress(all > 0 ? done / all : 1, done);
  }
}

/** About how many calls are kept, for a progress bar only. */
export async function aboutAll(store: Pick<RecordStore, 'countBefore'>): Promise<number> {
  const count = await store.countBefore(Number.MAX_SAFE_INTEGER);
  return count.ok ? count.value : 0;
}
