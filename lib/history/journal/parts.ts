import type { CallId, CallLog } from '../../call/events.ts';
import type { CallChange, Kept } from '../call-store.ts';
import type { Connection } from '../connection.ts';
import type { Sentinel, SmallPlace } from '../health/sentinel.ts';
import type { HistoryStore } from '../indexed-db-store.ts';
import type { JournalDatabase } from './journal.ts';
import type { Mirror } from './mirror.ts';

/** What the store of calls is put together from. */
export interface JournalParts {
  readonly history: HistoryStore;
  readonly journal: Connection<JournalDatabase>;
  readonly mirror: Mirror;
  readonly sentinel: Sentinel;
  /** How many events each open call must have, by its id. */
  readonly openCounts: SmallPlace;
  readonly locks: Pick<LockManager, 'request'>;
  readonly now: () => number;
  /** What the lists keep of a call, from its log. */
  readonly toChange: (log: CallLog) => CallChange;
  /** Told whenever history took, or could not take, what the journal has for it. */
  readonly onHistory?: (kept: Kept<unknown>) => void;
  /** Told of events of open calls that no copy has any more. */
  readonly onLost?: (call: CallId, events: number) => void;
}
