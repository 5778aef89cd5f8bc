import type { StoreFailure } from '../call-store.ts';
import type { CallPage, PageQuery } from './page-of-calls.ts';
import type { RecordStore } from './record-store.ts';

/** The store did not give, or did not take, calls. */
export class StoreFailed extends Error {
  override name = 'StoreFailed';
  readonly reason: StoreFailure;
  constructor(reason: StoreFailure) {
    super(reason);
    this.reason = reason;
  }
}

/**
 * All calls that are over, some at a time, oldest first.
 *
 * @throws StoreFailed, or the reason of `signal` once it is aborted
 */
export async function* everyCall(
  store: Pick<RecordStore, 'page'>,
  query: Omit<PageQuery, 'after'>,
  signal: AbortSignal,
): AsyncGenerator<CallPage['calls']> {
  let after: PageQuery['after'] = null;
  do {
    signal.throwIfAborted();
    const page = await store.page({ ...query, after });
    if (!page.ok) throw new StoreFailed(page.reason);
    yield page.value.calls;
    after = page.value.next;
  } while (after);
}
