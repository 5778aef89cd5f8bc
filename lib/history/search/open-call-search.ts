import type { CallQuery } from './call-query.ts';
import type { Found } from './call-search.ts';
import type { SearchAsked, SearchTold } from './search-messages.ts';
import SearchWorker from './search-worker.ts?worker';

export interface OpenCallSearch {
  /**
   * Looks for calls, newest first, and tells what is found as it is found; null if the search cannot answer. A later
   * query ends this one: nothing is told of it any more.
   */
  search(query: CallQuery, limit: number, tell: (found: Found | null) => void): void;
  cancel(): void;
  /** Ends the worker, and with it everything that it has in memory. */
  close(): void;
}

/** Starts the search in a worker, which begins to read history at once. */
export function openCallSearch(): OpenCallSearch {
  const worker = new SearchWorker();
  let number = 0;
  let listener: ((found: Found | null) => void) | null = null;
  const ask = (asked: SearchAsked) => worker.postMessage(asked);
  worker.addEventListener('message', ({ data }: MessageEvent<SearchTold>) => {
    if (data.number === number) listener?.(data.found);
  });
  // A worker that cannot start, or that ran out of memory, answers no more.
  worker.addEventListener('error', () => listener?.(null));
  return {
    search(query, limit, tell) {
      number += 1;
      listener = tell;
      ask({ number, query, limit });
    },
    cancel() {
      number += 1;
      listener = null;
      ask({ number, query: null, limit: 0 });
    },
    close() {
      listener = null;
      worker.terminate();
    },
  };
}
