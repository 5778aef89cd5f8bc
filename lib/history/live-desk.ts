import type { ClockReading } from '../call/clock.ts';
import type { DeskCommand } from '../call/commands.ts';
import { subjectOf } from '../call/desk/desk.ts';
import type { Refusal } from '../call/desk/outcome.ts';
import type { CallEvent, CallId, CallLog } from '../call/events.ts';
import type { CallState } from '../call/state.ts';
import { isOpen } from '../call/summarise.ts';
import type { NoteKey } from '../notes/vocabulary.ts';
import type { Procedure } from '../procedure/procedure-schema.ts';
import type { CallStore, Kept, StoreFailure } from './call-store.ts';
import { type Asked, replaces } from './live/asked.ts';
import { type CarriedOut, carryOut } from './live/carry-out.ts';
import { changesOf } from './live/changes-of.ts';
import { stateOf } from './live/state-of.ts';

/** The desk as the panel shows it: what is kept, and on top of it what was asked for since. */
export interface DeskSnapshot {
  /** Open calls, oldest first. */
  readonly calls: readonly CallState[];
  /** The one that the panel shows (see `subjectOf`). */
  readonly active: CallState | null;
  readonly logs: readonly CallLog[];
}

/** Whether all that the panel shows is on the disk; if it is not, why. */
export type KeptState = 'kept' | 'keeping' | StoreFailure;
export type Done = { readonly ok: true } | { readonly ok: false; readonly reason: Refusal };

export interface LiveDesk {
  /** Settles once the open calls were read, or could not be. */
  readonly ready: Promise<void>;
  snapshot(): DeskSnapshot;
  kept(): KeptState;
  /** Calls back after each change of snapshot or kept state. Returns the way to stop it. */
  subscribe(listener: () => void): () => void;
  /**
   * Carries a command out at once, on the screen; settles when the store has answered.
   * @param at when it happened, epoch ms, where that was before it is told
   */
  do(command: DeskCommand, at?: number): Promise<Done>;
  /** The text of one note as it stands while it is typed. */
  type(call: CallId, key: NoteKey, value: string): void;
  /** The page is about to go away: asks the store for all that is not kept yet, without awaiting anything. */
  leave(): void;
  close(): Promise<void>;
}

interface Parts {
  readonly store: CallStore;
  readonly procedure: Procedure;
  readonly clock: () => ClockReading;
  readonly clerk: () => { readonly clerk: string; readonly office: string };
  readonly channel: Pick<BroadcastChannel, 'postMessage' | 'addEventListener' | 'close'>;
  readonly locks: Pick<LockManager, 'request'>;
  readonly newCallId: () => CallId;
}

/** How long typed text may wait for more, in ms: with the write it stays below the promised 300 ms. */
const typingMs = 150;
/** After a failure of the store, in ms. */
const retryMs = 1_000;
const writersLock = 'callside.desk';

/**
 * The calls of this desk, alive in one window and the same in all of them.
 *
 * ```
 * command ─▶ asked ──▶ on the screen at once (kept + asked)
 *               └────▶ store, one writer at a time ─▶ kept ─▶ the other windows read again
 *                        conflict: read again, carry out anew · failure: say so, try again
 * ```
 */
export function createLiveDesk({ store, procedure, clock, clerk, channel, locks, newCallId }: Parts): LiveDesk {
  let kept: readonly CallLog[] = [];
  let asked: readonly Asked[] = [];
  /** How many of `asked` the store is busy with: those may not change any more. */
  let inFlight = 0;
  let failure: StoreFailure | null = null;
  let shown: DeskSnapshot = { calls: [], active: null, logs: [] };
  let timer: ReturnType<typeof setTimeout> | undefined;
  let lastTickMs = Number.NEGATIVE_INFINITY;
  let writing: Promise<void> = Promise.resolve();
  let closed = false;
  const listeners = new Set<() => void>();

  const context = (retyping = true) => ({ procedure, ...clerk(), retyping });
  const publish = () => {
    const { logs } = carryOut(kept, asked, context());
    const calls = logs.map((log) => stateOf(log, procedure)).filter(isOpen);
    shown = { calls, active: subjectOf(calls), logs };
    for (const listener of listeners) listener();
  };

  /** Readings never repeat, so that an event tells which command it came from (see `isDone`). */
  const read = (): ClockReading => {
    const reading = clock();
    lastTickMs = Math.max(reading.tickMs, lastTickMs + 0.001);
    return { ...reading, tickMs: lastTickMs };
  };

  const refresh = async (): Promise<Kept<void>> => {
    const read = await store.openCalls();
    if (!read.ok) return read;
    kept = read.value;
    return { ok: true, value: undefined };
  };

  /** A failed write may have been carried out all the same: what is found in the store is not asked for again. */
  const isDone = ({ reading }: Asked, events: readonly CallEvent[]): boolean =>
    events.some(({ session, tickMs }) => session === reading.session && (tickMs ?? -1) >= reading.tickMs);

  const writeOnce = async (): Promise<'done' | 'again' | StoreFailure> => {
    if (failure !== null) {
      const read = await refresh();
      if (!read.ok) return read.reason;
      const events = kept.flatMap((log) => log.events);
      asked = asked.filter((one) => !isDone(one, events));
    }
    const batch = asked;
    inFlight = batch.length;
    const result: CarriedOut = carryOut(kept, batch, context());
    const changes = changesOf(result, procedure);
    const written: Kept<void> = changes.length > 0 ? await store.append(changes) : { ok: true, value: undefined };
    inFlight = 0;
    if (!written.ok) {
      if (written.reason !== 'conflict') return written.reason;
      const read = await refresh();
      return read.ok ? 'again' : read.reason;
    }
    for (const id of result.dropNotes) await store.dropNotes(id);
    if (result.dropNotes.length > 0) await refresh();
    else kept = result.logs.filter((log) => isOpen(stateOf(log, procedure)));
    asked = asked.slice(batch.length);
    if (changes.length > 0) channel.postMessage('changed');
    return 'done';
  };

  const write = async () => {
    while (asked.length > 0 && !closed) {
      const outcome = await writeOnce();
      failure = outcome === 'done' || outcome === 'again' ? null : outcome;
      publish();
      if (failure !== null) {
        schedule(retryMs);
        return;
      }
    }
  };

  const flush = (): Promise<void> => {
    clearTimeout(timer);
    timer = undefined;
    writing = writing.then(() => locks.request(writersLock, write)).catch(onBug);
    return writing;
  };
  const schedule = (ms: number) => {
    timer ??= setTimeout(() => void flush(), ms);
  };

  const ask = (command: DeskCommand, at = Number.POSITIVE_INFINITY): Done => {
    const reading = read();
    const one: Asked = {
      command,
      reading: { ...reading, wallMs: Math.min(at, reading.wallMs) },
      newId: newCallId(),
    };
    const typedOn = asked.length > inFlight ? asked.at(-1) : undefined;
    const earlier = typedOn && replaces(one, typedOn) ? asked.slice(0, -1) : asked;
    const { refused, firstNew } = carryOut(shown.logs, [one], context());
    if (refused !== null) return { ok: false, reason: refused };
    if (firstNew.size === 0) return { ok: true };
    asked = [...earlier, one];
    publish();
    return { ok: true };
  };

  channel.addEventListener('message', () => {
    writing = writing
      .then(async () => {
        const read = await refresh();
        if (read.ok) publish();
      })
      .catch(onBug);
  });

  return {
    ready: refresh().then((read) => {
      if (!read.ok) failure = read.reason;
      publish();
    }),
    snapshot: () => shown,
    kept: () => failure ?? (asked.length > 0 ? 'keeping' : 'kept'),
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    do: async (command, at) => {
      const done = ask(command, at);
      if (done.ok && asked.length > 0) await flush();
      return done;
    },
    type: (call, key, value) => {
      ask({ do: 'note', call, key, value });
      if (asked.length > 0) schedule(typingMs);
    },
    leave: () => {
      if (asked.length === 0) return;
      const all = changesOf(carryOut(kept, asked, context(false)), procedure);
      void store.append(all, true);
      if (inFlight === 0 || inFlight === asked.length) return;
      // Of the two only one fits: this one, if what the store is busy with still gets through.
      const after = carryOut(kept, asked.slice(0, inFlight), context());
      void store.append(changesOf(carryOut(after.logs, asked.slice(inFlight), context(false)), procedure), true);
    },
    close: async () => {
      clearTimeout(timer);
      await flush();
      closed = true;
      channel.close();
    },
  };
}

/** A rejection here is no failure of the store, which comes as a value. */
function onBug(error: unknown): void {
  queueMicrotask(() => {
    throw error;
  });
}
