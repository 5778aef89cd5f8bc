import type { CallChange, Kept } from '../call-store.ts';
import { emptyTally, withCall } from '../health/sentinel.ts';
import { type JournalCall, readCalls, readHeads, settle } from './journal.ts';
import type { JournalParts } from './parts.ts';

/** So many calls that are over stay in the journal: a store that lost its newest rows has them from there. */
const spareCopies = 100;

/** The way of a call from the journal to history. One window at a time walks it, whichever has something to move. */
export function createMover({ history, journal, mirror, sentinel, openCounts, locks, now, onHistory }: JournalParts) {
  /** History did not take something: from now on it gets calls whole, until it has caught up. */
  let behind = false;

  async function move({ head, log }: JournalCall, from: number): Promise<Kept<void>> {
    const { counted, settledAt: _, ...rest } = head;
    const events = head.open ? log.events.filter(({ seq }) => seq >= from) : log.events;
    const put = await history.put([{ ...rest, events }], head.open ? 'relaxed' : 'strict');
    if (!put.ok || head.open) return put;
    // A second time, after a kill, it is known by its id and not counted again.
    if (!counted) {
      const tally = (await sentinel.read()) ?? emptyTally;
      await sentinel.write(withCall(tally, head.id, head.summary.startedAt));
    }
    return journal.run((database) => settle(database, head.id, now(), spareCopies));
  }

  async function writeCounts(calls: readonly JournalCall[]): Promise<void> {
    const before = await openCounts.read();
    const counts = { ...(typeof before === 'object' ? before : {}) } as Record<string, number>;
    for (const { head, log } of calls) {
      if (head.open) counts[head.id] = log.events.length;
      else delete counts[head.id];
    }
    await openCounts.write(counts);
  }

  async function moveAll(calls: readonly JournalCall[], from: (id: string) => number): Promise<Kept<void>> {
    for (const call of calls) {
      const put = await move(call, behind ? 0 : from(call.head.id));
      behind = !put.ok;
      onHistory?.(put);
      if (!put.ok) return put;
    }
    return { ok: true, value: undefined };
  }

  /** Everything that history may not have yet. */
  async function moveWaiting(): Promise<Kept<void>> {
    const calls = await journal.run(async (database) => {
      const waiting = (await readHeads(database)).filter(({ settledAt }) => settledAt === null);
      return readCalls(
        database,
        waiting.map(({ id }) => id),
      );
    });
    return calls.ok ? moveAll(calls.value, () => 0) : calls;
  }

  /** What was appended just now. A failure is no failure of the append: the journal has it, and it is tried again. */
  async function moveChanges(changes: readonly CallChange[]): Promise<void> {
    await locks.request('callside.history', async () => {
      const ids = changes.map(({ id }) => id);
      const calls = await journal.run((database) => readCalls(database, ids));
      if (!calls.ok) return;
      await Promise.allSettled([writeCounts(calls.value), ...calls.value.map((call) => keepMirror(call))]);
      if (behind) await moveWaiting();
      else await moveAll(calls.value, (id) => changes.find((change) => change.id === id)?.events[0]?.seq ?? 0);
    });
  }

  const keepMirror = ({ head, log }: JournalCall): Promise<void> =>
    head.open ? mirror.put(log) : mirror.remove(head.id);

  return Object.assign(moveChanges, {
    /** After a start, or after history failed. */
    rest: (): Promise<Kept<void>> => locks.request('callside.history', moveWaiting),
    /** Work on closed calls in history, not while one is moved there. */
    around: <T>(work: () => Promise<T>): Promise<T> => locks.request('callside.history', work),
  });
}
