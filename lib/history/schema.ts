import type { DBSchema } from 'idb';
import type { CallEvent, CallId } from '../call/events.ts';
import type { CallSummary } from './call-store.ts';

/** The name of the one database. Tests in a browser look for it by this name. */
export const databaseName = 'callside';

/**
 * What version 1 holds.
 *
 * | store | key | value | index |
 * |---|---|---|---|
 * | calls | `id` | a row per call: what lists and `find` need | `startedAt`; `openSince`, only on rows of open calls |
 * | events | `[call, seq]` | an event, as it happened | – |
 */
export interface Schema extends DBSchema {
  calls: {
    key: CallId;
    value: CallRow;
    indexes: { startedAt: number; openSince: number };
  };
  events: {
    key: [CallId, number];
    value: CallEvent;
  };
}

export interface CallRow {
  readonly id: CallId;
  readonly startedAt: number;
  /** `startedAt` while the call is open, else absent: the index then holds the open calls only, oldest first. */
  readonly openSince?: number;
  readonly summary: CallSummary;
  /** As `foldForSearch` leaves it. */
  readonly searchText: string;
}

/** Every key of one call in `events`: in IndexedDB's order an array comes after all numbers. */
export function eventsOf(id: CallId): IDBKeyRange {
  return IDBKeyRange.bound([id], [id, []]);
}
