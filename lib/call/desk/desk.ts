import type { CallId } from '../events.ts';
import type { CallState, CallStatus } from '../state.ts';

/** The calls that the desk holds, in any order. At most one is active. */
export type Desk = readonly CallState[];

/** The newest call of that status, by when the status began. */
export function newestWith(desk: Desk, status: CallStatus): CallState | null {
  return desk
    .filter((call) => call.status === status)
    .reduce<CallState | null>((newest, call) => (!newest || isNewer(call, newest) ? call : newest), null);
}

/**
 * The call that a key without a call's name means, and that the panel shows: the one that is talked on, else the one
 * that rings, else the one put on hold last, else the one in wrap-up.
 */
export function subjectOf(desk: Desk): CallState | null {
  const order: readonly CallStatus[] = ['active', 'ringing', 'held', 'ended'];
  for (const status of order) {
    const call = newestWith(desk, status);
    if (call) return call;
  }
  return null;
}

export function callOf(desk: Desk, id: CallId): CallState | null {
  return desk.find((call) => call.id === id) ?? null;
}

/** By the ticks where both were seen by the same page: the wall clock may have been set in between. */
function isNewer({ statusBy: one }: CallState, { statusBy: other }: CallState): boolean {
  if (!one || !other) return one !== null;
  return one.session === other.session && one.tickMs !== undefined && other.tickMs !== undefined
    ? one.tickMs >= other.tickMs
    : one.at >= other.at;
}
