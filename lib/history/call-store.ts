import type { CallEvent, CallId, CallLog } from '../call/events.ts';
import type { CallPromise, OpenPromise } from '../call/promises/promise.ts';
import type { CallSummary } from '../call/summary.ts';

export type { CallSummary };

/**
 * Why the store could not do what was asked; the panel words it. `newer_version`: a newer version of the product has
 * changed the database, this page has to be loaded again. `upgrade_failed`: the database is as it was before.
 */
const storeFailures = ['full', 'unavailable', 'newer_version', 'upgrade_failed', 'conflict'] as const;
export type StoreFailure = (typeof storeFailures)[number];

export function isStoreFailure(reason: string): reason is StoreFailure {
  return storeFailures.some((known) => known === reason);
}

export type Kept<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly reason: StoreFailure };

/**
 * Where calls are kept. What is behind it may change; this may not.
 *
 * `append` is one transaction for all calls it names: either every event is durable or none is. It fails with
 * `conflict` when another window appended first (an event's `seq` is not the next free one), so that nobody overwrites
 * anybody; the caller reads again and decides anew. A `noted` event may replace the last event of its call (same `seq`)
 * if that is a `noted` of the same key: typing is one event, not one a letter.
 *
 * A failed `append` other than `conflict` may have been carried out all the same (a time-out): read before appending
 * the same events again. With `leaving`, the page is about to go away: everything is asked of the disk before the call
 * returns, without awaiting anything. Such an append cannot replace an event.
 */
export interface CallStore {
  append(changes: readonly CallChange[], leaving?: boolean): Promise<Kept<void>>;
  /** Calls that are not closed or missed, oldest first, with their whole logs. */
  openCalls(): Promise<Kept<readonly CallLog[]>>;
  read(id: CallId): Promise<Kept<CallLog | null>>;
  /** Newest first, those that began before `before` (epoch ms; exclusive). */
  list(query: {
    readonly before?: number;
    readonly since?: number;
    readonly limit: number;
  }): Promise<Kept<readonly CallSummary[]>>;
  /** Newest first; every word must occur in a name, phone, address, note or ticket number. */
  find(text: string, limit: number): Promise<Kept<readonly CallSummary[]>>;
  /** The newest calls under any of these keys (`call-keys.ts`), newest first, each once. */
  withKeys(keys: readonly string[], limit: number): Promise<Kept<readonly CallSummary[]>>;
  /** Open promises, due soonest first, those without a time last. */
  promises(limit: number): Promise<Kept<readonly OpenPromise[]>>;
  promisesOf(calls: readonly CallId[]): Promise<Kept<readonly OpenPromise[]>>;
  /** How many open promises were due at an instant (epoch ms), and when the next one is due after it. */
  due(at: number): Promise<Kept<{ readonly late: number; readonly nextDueAt: number | null }>>;
  /** Removes the text of all notes of a call for good (N3, wrong numbers). What was measured stays. */
  dropNotes(id: CallId): Promise<Kept<void>>;
  /** How many calls `removeBefore` would remove in all. */
  countBefore(at: number): Promise<Kept<number>>;
  /**
   * Removes closed calls that began before an instant (epoch ms), with everything that was kept of them, some at a time:
   * again while there are more. Open calls and calls with open promises stay.
   */
  removeBefore(at: number): Promise<Kept<{ readonly removed: number; readonly more: boolean }>>;
  close(): void;
}

export interface CallChange {
  readonly id: CallId;
  readonly events: readonly CallEvent[];
  /** The call as it is after these events, for the list. */
  readonly summary: CallSummary;
  /** The text that `find` looks in. */
  readonly searchText: string;
  /** What the call is looked up by, as `callKeysOf` makes it. */
  readonly keys: readonly string[];
  /** Its open promises. */
  readonly promises: readonly CallPromise[];
  /** False once the call is closed or missed. */
  readonly open: boolean;
}
