import { type ClockReading, stamp } from '../../call/clock.ts';
import type { Decision, DeskChange, Refusal } from '../../call/desk/outcome.ts';
import { keep, refuse } from '../../call/desk/outcome.ts';
import type { CallId, CallLog } from '../../call/events.ts';
import { decidePromise } from '../../call/promises/decide-promise.ts';
import type { Joint } from '../../call/promises/joined.ts';
import type { PromiseCommand } from '../../call/promises/promise-command.ts';
import type { CallState } from '../../call/state.ts';
import type { Procedure } from '../../procedure/procedure-schema.ts';
import type { CallStore, Kept, StoreFailure } from '../call-store.ts';
import { changeOf } from '../live/changes-of.ts';
import { stateOf } from '../live/state-of.ts';

export type BookDone = { readonly ok: true } | { readonly ok: false; readonly reason: Refusal | StoreFailure };

/**
 * What is asked of a kept call, open or closed: its promises outlive it. The desk holds open calls only; here the call is
 * read, the facts are appended to its own log, and every desk is told to read again.
 */
export interface PromiseBook {
  do(command: PromiseCommand & { readonly call: CallId }): Promise<BookDone>;
  /** Joins two calls, in both logs at once. */
  join(earlier: CallId, later: CallId, as: Joint): Promise<BookDone>;
  /** Calls back after each change of a promise, from this window or another. Returns the way to stop it. */
  subscribe(listener: () => void): () => void;
}

interface Parts {
  readonly store: Pick<CallStore, 'append' | 'read'>;
  readonly procedure: Procedure;
  /** Its session must be its own: the desk tells its own events by theirs. */
  readonly clock: () => ClockReading;
  readonly clerk: () => string;
  /** An object of its own on the desk's channel: what one object posts it does not hear itself. */
  readonly channel: Pick<BroadcastChannel, 'postMessage' | 'addEventListener' | 'removeEventListener'>;
}

/** Two windows may go for the same log; one that has lost so often has met a bug. */
const mostAttempts = 20;

export function createPromiseBook({ store, procedure, clock, clerk, channel }: Parts): PromiseBook {
  const listeners = new Set<() => void>();
  const tell = () => {
    for (const listener of listeners) listener();
  };

  async function change(ids: readonly CallId[], decide: (calls: readonly CallState[]) => Decision): Promise<BookDone> {
    const reading = clock();
    for (let attempt = 0; attempt < mostAttempts; attempt += 1) {
      const logs = await readAll(ids);
      if (!logs.ok) return logs;
      if (logs.value === null) return { ok: false, reason: 'no_call' };
      const decision = decide(logs.value.map((log) => stateOf(log, procedure)));
      if (!decision.ok) return decision;
      if (decision.changes.length === 0) return { ok: true };
      const appended = await store.append(changesOf(logs.value, decision.changes, reading));
      if (appended.ok) {
        channel.postMessage('changed');
        tell();
        return { ok: true };
      }
      if (appended.reason !== 'conflict') return appended;
    }
    return { ok: false, reason: 'conflict' };
  }

  async function readAll(ids: readonly CallId[]): Promise<Kept<readonly CallLog[] | null>> {
    const logs: CallLog[] = [];
    for (const id of ids) {
      const read = await store.read(id);
      if (!read.ok) return read;
      if (!read.value) return { ok: true, value: null };
      logs.push(read.value);
    }
    return { ok: true, value: logs };
  }

  function changesOf(logs: readonly CallLog[], changes: readonly DeskChange[], reading: ClockReading) {
    return changes.flatMap(({ id, facts }) => {
      const log = logs.find((one) => one.id === id);
      if (!log) return [];
      const events = stamp(log, facts, reading);
      return [changeOf({ id, events: [...log.events, ...events] }, events[0]?.seq ?? 0, procedure)];
    });
  }

  return {
    do: (command) =>
      change([command.call], ([call]) =>
        call ? decidePromise(call, command, { procedure, clerk: clerk() }) : refuse('no_call'),
      ),
    join: (earlier, later, as) =>
      change([earlier, later], ([first, second]) => (first && second ? joinOf(first, second, as) : refuse('no_call'))),
    subscribe: (listener) => {
      if (listeners.size === 0) channel.addEventListener('message', tell);
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
        if (listeners.size === 0) channel.removeEventListener('message', tell);
      };
    },
  };
}

/** One of two that names the other already is left as it is. */
function joinOf(earlier: CallState, later: CallState, as: Joint): Decision {
  if (earlier.id === later.id) return refuse('no_call');
  const links: readonly (readonly [CallState, CallState, 'earlier' | 'later'])[] = [
    [later, earlier, 'earlier'],
    [earlier, later, 'later'],
  ];
  const changes = links
    .filter(([call, linked]) => !call.joined.some((known) => known.call === linked.id))
    .flatMap(([call, linked, other]) => {
      const kept = keep(call, { type: 'joined', call: linked.id, as, other });
      return kept.ok ? kept.changes : [];
    });
  return { ok: true, changes };
}
