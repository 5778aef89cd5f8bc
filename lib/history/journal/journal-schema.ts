import type { DBSchema } from 'idb';
import type { CallEvent, CallId } from '../../call/events.ts';
import type { CallChange } from '../call-store.ts';
import type { Upgrade } from '../upgrades/upgrade.ts';

/** Its database, in the bucket of the same name where there are buckets. */
export const journalName = 'callside-journal';

/** A call in the journal: what history will have of it, beside its events. */
export interface JournalHead extends Omit<CallChange, 'events'> {
  /** History had counted the call before it came here: a closed call that something was added to. */
  readonly counted: boolean;
  /** When history had all of it (epoch ms); from then on it stands here only as a spare copy. */
  readonly settledAt: number | null;
}

/**
 * | store | key | value |
 * |---|---|---|
 * | heads | `id` | a `JournalHead` |
 * | events | `[call, seq]` | an event, as it happened |
 * | marks | name | `adopted`: open calls that history had before there was a journal are here |
 */
export interface JournalSchema extends DBSchema {
  heads: { key: CallId; value: JournalHead };
  events: { key: [CallId, number]; value: CallEvent };
  marks: { key: string; value: true };
}

const stores: Upgrade = {
  version: 1,
  run(database) {
    database.createObjectStore('heads', { keyPath: 'id' });
    database.createObjectStore('events');
    database.createObjectStore('marks');
  },
};

/** It is emptied all the time: a new shape may begin anew once the journal is empty. */
export const journalUpgrades: readonly Upgrade[] = [stores];
