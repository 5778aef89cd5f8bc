import type { CallId, CallLog } from '../../call/events.ts';
import type { CallStore, Kept } from '../call-store.ts';
import type { Kinship } from './merge-call.ts';
import type { CallPage, PageQuery } from './page-of-calls.ts';

/** What the page of records asks of the store beside what the desk does. */
export interface RecordStore extends CallStore {
  /** Calls that are over, oldest first, some at a time, with their whole logs. */
  page(query: PageQuery): Promise<Kept<CallPage>>;
  /** Removes calls that are over for good, wherever they are; says how many there were. Open ones stay. */
  remove(ids: readonly CallId[]): Promise<Kept<number>>;
  /** Takes in calls of a backup; says of each what it was to the one here. None that is here loses anything. */
  takeIn(logs: readonly CallLog[]): Promise<Kept<readonly Kinship[]>>;
}
