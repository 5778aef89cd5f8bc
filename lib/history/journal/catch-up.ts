import type { CallId, CallLog } from '../../call/events.ts';
import type { Kept } from '../call-store.ts';
import { type JournalDatabase, readCalls, readHeads, takeIn } from './journal.ts';
import { longestOf } from './mirror.ts';
import type { JournalParts } from './parts.ts';

/**
 * Looks once, at the first use, whether the journal has all that must be open: calls that were open before there was a
 * journal, a journal that was begun anew, or one that lost its end. What it lacks comes from history or from the mirror,
 * whichever knows more of it; what neither knows is told as lost.
 */
export function createCatchUp({ history, journal, mirror, openCounts, toChange, onLost }: JournalParts) {
  let looking: Promise<void> | null = null;

  const openHere = (): Promise<Kept<readonly CallLog[]>> => journal.run(readOpen);

  async function look(): Promise<void> {
    const here = await journal.run(async (database) => ({
      adopted: (await database.get('marks', 'adopted')) === true,
      calls: await readCalls(
        database,
        (await readHeads(database)).map(({ id }) => id),
      ),
    }));
    if (!here.ok) {
      looking = null;
      return;
    }
    const { adopted, calls } = here.value;
    const counts = await countsOf(openCounts);
    const closed = new Set(calls.filter(({ head }) => !head.open).map(({ head }) => head.id));
    const lengths = new Map(calls.map(({ log }) => [log.id, log.events.length]));
    const short = [...counts].filter(([id, count]) => (lengths.get(id) ?? 0) < count);
    const mirrored = await mirror.all().catch(() => []);
    const unwritten = mirrored.some(({ id, events }) => (lengths.get(id) ?? 0) < events.length && !closed.has(id));
    if (adopted && short.length === 0 && !unwritten) return;
    const kept = await history.openCalls();
    const copies = [...mirrored, ...(kept.ok ? kept.value : [])].filter(({ id }) => !closed.has(id));
    const better = longestOf(copies).filter(({ id, events }) => events.length > (lengths.get(id) ?? 0));
    const taken = await journal.run(async (database) => {
      await takeIn(
        database,
        better.map((log) => ({ change: toChange(log), counted: false })),
      );
      if (kept.ok) await database.put('marks', true, 'adopted');
    });
    if (!taken.ok) looking = null;
    for (const [id, count] of short) {
      const found = better.find((log) => log.id === id)?.events.length ?? lengths.get(id) ?? 0;
      // History may have closed it while the count was not taken back.
      if (found < count && kept.ok && !(await isOver(id))) onLost?.(id, count - found);
    }
  }

  async function isOver(id: CallId): Promise<boolean> {
    const read = await history.read(id);
    return read.ok && read.value !== null && !toChange(read.value).open;
  }

  const done = (): Promise<void> => {
    looking ??= look();
    return looking;
  };

  return {
    done,
    /** Calls that are not closed or missed, oldest first. Where the journal fails, what else is known of them. */
    async openCalls(): Promise<Kept<readonly CallLog[]>> {
      await done();
      const here = await openHere();
      if (here.ok) return here;
      const mirrored = await mirror.all().catch(() => []);
      return mirrored.length > 0 ? { ok: true, value: byBeginning(mirrored) } : here;
    },
  };
}

async function readOpen(database: JournalDatabase): Promise<readonly CallLog[]> {
  const open = (await readHeads(database)).filter((head) => head.open);
  const calls = await readCalls(
    database,
    open.map(({ id }) => id),
  );
  return byBeginning(calls.map(({ log }) => log));
}

function byBeginning(logs: readonly CallLog[]): readonly CallLog[] {
  const beganAt = ({ events }: CallLog): number => events[0]?.at ?? 0;
  return logs.toSorted((one, other) => beganAt(one) - beganAt(other));
}

async function countsOf(place: JournalParts['openCounts']): Promise<ReadonlyMap<CallId, number>> {
  const stored = await place.read().catch(() => null);
  if (typeof stored !== 'object' || stored === null) return new Map();
  // Its keys are the ids that `writeCounts` put there.
  const entries = Object.entries(stored).filter(([, count]) => Number.isSafeInteger(count));
  return new Map(entries.map(([id, count]) => [id as CallId, Number(count)]));
}
