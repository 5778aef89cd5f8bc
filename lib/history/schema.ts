import type { DBSchema } from 'idb';
import type { CallEvent, CallId } from '../call/events.ts';
import type { OpenPromise, PromiseId } from '../call/promises/promise.ts';
import type { CallSummary } from './call-store.ts';

/** The name of the one database. Tests in a browser look for it by this name. */
export const databaseName = 'callside';

/**
 * What version 2 holds.
 *
 * | store | key | value | index |
 * |---|---|---|---|
 * | calls | `id` | a row per call: what lists and `find` need | `startedAt`; `openSince`, only on rows of open calls; `keys`, see `keyAt` |
 * | events | `[call, seq]` | an event, as it happened | – |
 * | promises | `[call, promise]` | an open promise; settled ones are in their calls' logs only | `dueAt` |
 */
export interface Schema extends DBSchema {
  calls: {
    key: CallId;
    value: CallRow;
    indexes: { startedAt: number; openSince: number; keys: string };
  };
  events: {
    key: [CallId, number];
    value: CallEvent;
  };
  promises: {
    key: [CallId, PromiseId];
    value: PromiseRow;
    indexes: { dueAt: number };
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
  /** As `keyAt` makes them, one entry of the index each. */
  readonly keys: readonly string[];
}

/** An open promise. An index leaves rows without a value out, so one without a time has the end of all times. */
export interface PromiseRow extends Omit<OpenPromise, 'dueAt'> {
  readonly dueAt: number;
}
export const someTime = Number.MAX_SAFE_INTEGER;

/** Every key of one call in `events`, or in `promises`: in IndexedDB's order an array comes after numbers and strings. */
export function partsOf(id: CallId): IDBKeyRange {
  return IDBKeyRange.bound([id], [id, []]);
}

/** A key of a call (`call-keys.ts`) with its time, so that the calls of one key stand in the order of their time. */
export function keyAt(key: string, startedAt: number): string {
  return `${key}|${String(Math.max(0, Math.round(startedAt))).padStart(16, '0')}`;
}

/** All calls of one key. */
export function callsWith(key: string): IDBKeyRange {
  return IDBKeyRange.bound(`${key}|`, `${key}|\uffff`);
}
