import type { Kept } from './call-store.ts';
import { isConnectionLost, storeFailureOf } from './store-failure.ts';

/** A database that opens at its first use, and again once its connection was lost. */
export interface Connection<D> {
  /** Runs work on the database, once more if the connection was lost under it. Failures are values. */
  run<T>(work: (database: D) => Promise<T>): Promise<Kept<T>>;
  close(): void;
}

interface Options<D> {
  readonly open: (onLost: () => void) => Promise<D>;
  /** How long an operation may take before it counts as failed, in ms. It may still succeed afterwards. */
  readonly patienceMs: number;
  /** Hears of every failure as the browser gave it. */
  readonly onError?: (error: unknown) => void;
}

export function createConnection<D extends { close(): void }>({
  open,
  patienceMs,
  onError,
}: Options<D>): Connection<D> {
  let opening: Promise<D> | null = null;
  /** The same connection once it is open: a page that goes away has no time to await the promise. */
  let opened: D | null = null;
  let closed = false;

  function forget(): void {
    opening = null;
    opened = null;
  }

  function connection(): Promise<D> {
    if (opening) return opening;
    const mine: Promise<D> = open(() => {
      if (opening === mine) forget();
    });
    opening = mine;
    mine.then(
      (database) => {
        if (opening === mine) opened = database;
        if (closed) database.close();
      },
      () => {
        if (opening === mine) forget();
      },
    );
    return mine;
  }

  return {
    async run(work) {
      for (let again = true; ; again = false) {
        if (closed) return { ok: false, reason: 'unavailable' };
        try {
          const value = await withPatience(opened ? work(opened) : connection().then(work), patienceMs);
          return { ok: true, value };
        } catch (error) {
          const lost = isConnectionLost(error);
          if (lost) {
            opened?.close();
            forget();
          }
          if (!lost || !again) {
            onError?.(error);
            return { ok: false, reason: storeFailureOf(error) };
          }
        }
      }
    },
    close() {
      closed = true;
      opened?.close();
      forget();
    },
  };
}

/** An open that another page blocks, or a damaged store, may never answer. */
function withPatience<T>(work: Promise<T>, patienceMs: number): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const timeout = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new DOMException('No answer from the store', 'TimeoutError')), patienceMs);
  });
  return Promise.race([work, timeout]).finally(() => clearTimeout(timer));
}
