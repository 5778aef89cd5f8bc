import type { CallChange } from './call-store.ts';
import { type CallRow, keyAt, type PromiseRow, someTime } from './schema.ts';
import { foldForSearch } from './search-text.ts';

/** The call's row in `calls`. */
export function rowOf({ id, summary, searchText, open, keys }: CallChange): CallRow {
  const { startedAt } = summary;
  return {
    id,
    startedAt,
    ...(open ? { openSince: startedAt } : {}),
    summary,
    searchText: foldForSearch(searchText),
    keys: keys.map((key) => keyAt(key, startedAt)),
  };
}

/** The rows of its open promises in `promises`. */
export function promiseRowsOf({ id: call, summary, promises }: CallChange): readonly PromiseRow[] {
  const { caller, phone, address, excerpt } = summary;
  return promises.map(({ id, kind, what, forWhom, dueAt, madeAt, clerk, chased }) => ({
    call,
    id,
    kind,
    what,
    forWhom,
    dueAt: dueAt ?? someTime,
    madeAt,
    clerk,
    chased,
    caller,
    phone,
    address,
    excerpt,
  }));
}
