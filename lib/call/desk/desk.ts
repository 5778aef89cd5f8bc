import type { CallId } from '../events.ts';
import type { CallState, CallStatus } from '../state.ts';

/** The calls that the desk holds, in any order. At most one is active. */
export type Desk = readonly CallState[];

/** The newest call of that status, by when the status began as far as the wall clock tells. */
export function newestWith(desk: Desk, status: CallStatus): CallState | null {
  return desk
    .filter((call) => call.status === status)
    .reduce<CallState | null>((newest, call) => (!newest || since(call) >= since(newest) ? call : newest), null);
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

function since(call: CallState): number {
  const ms = call.status === 'held' ? (call.holds.at(-1)?.fromMs ?? 0) : (call.endedMs ?? 0);
  return call.startedAt + ms;
}
