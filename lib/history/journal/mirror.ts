import type { CallEvent, CallId, CallLog } from '../../call/events.ts';
import type { CallChange } from '../call-store.ts';

/**
 * A second memory of the open calls, outside all databases and never on a disk: the browser's own, for as long as it
 * runs. It is what is left of a call when the disk is full or both databases fail and the panel is closed meanwhile.
 * What must survive the browser has counts only (`sentinel.ts`): no personal text lies anywhere beside the two databases.
 */
export interface Mirror {
  put(log: CallLog): Promise<void>;
  remove(id: CallId): Promise<void>;
  all(): Promise<readonly CallLog[]>;
}

/** The longer of two copies of one call: events are only ever added. */
function longer(one: CallLog, other: CallLog | undefined): CallLog {
  return other && other.events.length > one.events.length ? other : one;
}

/** A call's log with a change that no database has taken. */
export function withChange(log: CallLog | undefined, { id, events }: CallChange): CallLog {
  const from = events[0]?.seq ?? 0;
  const before: readonly CallEvent[] = (log?.events ?? []).filter(({ seq }) => seq < from);
  return { id, events: [...before, ...events] };
}

/** For each call the longest of all copies of it. */
export function longestOf(copies: readonly CallLog[]): readonly CallLog[] {
  const longest = new Map<CallId, CallLog>();
  for (const log of copies) longest.set(log.id, longer(log, longest.get(log.id)));
  return [...longest.values()];
}
