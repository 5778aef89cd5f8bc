import * as v from 'valibot';
import type { CallId } from '../../call/events.ts';
import { dayMs } from '../retention/steady-clock.ts';

/** A place for one small value outside the databases; null where there is none. It throws what the browser says. */
export interface SmallPlace {
  read(): Promise<unknown>;
  write(value: unknown): Promise<void>;
}

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const tallySchema = v.object({
  /** Counts on with each change: of two copies that differ the later one holds. */
  generation: count,
  /** Closed calls by the day (UTC) on which they began, as the number of days since 1970. */
  days: v.record(v.pipe(v.string(), v.regex(/^\d{1,6}$/)), count),
  last: v.nullable(v.object({ id: v.string(), startedAt: v.number() })),
  /** The calls counted last: one that is counted twice, because the browser died in between, counts once. */
  lately: v.pipe(v.array(v.string()), v.maxLength(200)),
});

/** How many calls there must be, and which is the last one. No name, no number, no text. */
export type Tally = v.InferOutput<typeof tallySchema>;

export const dayOf = (startedAt: number): string => String(Math.max(0, Math.floor(startedAt / dayMs)));
export const emptyTally: Tally = { generation: 0, days: {}, last: null, lately: [] };
const latelyKept = 64;

export function withCall(tally: Tally, id: CallId, startedAt: number): Tally {
  if (tally.lately.includes(id)) return tally;
  const day = dayOf(startedAt);
  return {
    generation: tally.generation + 1,
    days: { ...tally.days, [day]: (tally.days[day] ?? 0) + 1 },
    last: tally.last && tally.last.startedAt > startedAt ? tally.last : { id, startedAt },
    lately: [...tally.lately, id].slice(-latelyKept),
  };
}

export interface Sentinel {
  /** Null: nothing was counted yet, or no place could be read. */
  read(): Promise<Tally | null>;
  /** Whoever writes holds the lock of history: two windows do not undo each other's. */
  write(tally: Tally): Promise<void>;
}

/** Keeps the tally in several places, each of which may fail or be cleared by itself. */
export function createSentinel(places: readonly SmallPlace[]): Sentinel {
  return {
    async read() {
      const copies = await Promise.all(places.map((place) => place.read().catch(() => null)));
      const tallies = copies.flatMap((copy) => {
        const read = v.safeParse(tallySchema, copy);
        return read.success ? [read.output] : [];
      });
      return tallies.reduce<Tally | null>(
        (best, one) => (best && best.generation >= one.generation ? best : one),
        null,
      );
    },
    async write(tally) {
      await Promise.allSettled(places.map((place) => place.write(tally)));
    },
  };
}
