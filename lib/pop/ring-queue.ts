import * as v from 'valibot';
import { samePhone } from '../notes/same-phone.ts';

/** A call that a page told of. Nothing else ever comes from a page: a number, and that it rings or no longer does. */
const ringSchema = v.object({
  /** Becomes the call's own id, so that taking it twice begins one call. */
  id: v.pipe(v.string(), v.uuid()),
  number: v.pipe(v.string(), v.minLength(1), v.maxLength(60)),
  site: v.pipe(v.string(), v.maxLength(300)),
  by: v.picklist(['rule', 'event']),
  /** Epoch ms. */
  at: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
  hungUpAt: v.nullable(v.pipe(v.number(), v.safeInteger(), v.minValue(0))),
  taken: v.boolean(),
});
export type Ring = v.InferOutput<typeof ringSchema>;

const queueSchema = v.array(ringSchema);
/** Oldest first. Those that were taken stay for a while: the same number again is the same call. */
export type RingQueue = readonly Ring[];

/** As many as may wait for a panel; with more, the oldest have to go. */
const most = 20;
/** The same number within this time is the same call: a page is loaded again, or says it in two ways. */
export const sameCallMs = 20_000;
/** A ring that nobody took by then has long ended, and nobody can tell how. */
export const staleAfterMs = 10 * 60_000;
/** One of which is known that it was missed is worth its line for a shift. */
const missedForMs = 12 * 60 * 60_000;

/** What is stored may be damaged: then nothing waits. */
export function readQueue(stored: unknown): RingQueue {
  const read = v.safeParse(queueSchema, stored);
  return read.success ? read.output.slice(-most) : [];
}

export interface NewRing {
  readonly id: string;
  readonly number: string;
  readonly site: string;
  readonly by: 'rule' | 'event';
}

/** The queue with a new ring; the same queue where it is a call that is there already. */
export function addRing(queue: RingQueue, ring: NewRing, now: number): RingQueue {
  const kept = withoutStale(queue, now);
  const same = kept.filter((one) => one.hungUpAt === null && samePhone(one.number, ring.number));
  if (same.some(({ at }) => Math.abs(now - at) < sameCallMs)) return kept;
  // Who calls again before anybody took the first one rings once, now.
  const others = kept.filter((one) => one.taken || !same.includes(one));
  return [...others, { ...ring, at: now, hungUpAt: null, taken: false }].slice(-most);
}

/**
 * A page says that the caller has hung up: only of a ring that an event of the same site began. It has to be taken once
 * more, so that the panel hears of it.
 */
export function hangUp(queue: RingQueue, { number, site }: Pick<NewRing, 'number' | 'site'>, now: number): RingQueue {
  const own = queue.findLast(
    (one) => one.by === 'event' && one.site === site && one.hungUpAt === null && samePhone(one.number, number),
  );
  return own ? queue.map((one) => (one === own ? { ...one, hungUpAt: now, taken: false } : one)) : queue;
}

/** What a panel is to take now, oldest first. */
export const toTake = (queue: RingQueue, now: number): readonly Ring[] =>
  withoutStale(queue, now).filter((one) => !one.taken);

export const taken = (queue: RingQueue, ring: Ring): RingQueue =>
  queue.map((one) => (one.id === ring.id && one.hungUpAt === ring.hungUpAt ? { ...one, taken: true } : one));

/** Calls that ring and that no panel has taken: what the badge counts. */
export const waiting = (queue: RingQueue, now: number): number =>
  toTake(queue, now).filter((one) => one.hungUpAt === null).length;

/** When the next one goes stale, epoch ms; null where none waits. */
export function staleAt(queue: RingQueue, now: number): number | null {
  const ends = toTake(queue, now)
    .filter((one) => one.hungUpAt === null)
    .map((one) => one.at + staleAfterMs);
  return ends.length > 0 ? Math.min(...ends) : null;
}

/** A clock that was set back makes nothing stale. */
function withoutStale(queue: RingQueue, now: number): RingQueue {
  const lasts = ({ hungUpAt, taken: isTaken }: Ring): number =>
    isTaken || hungUpAt === null ? staleAfterMs : missedForMs;
  const kept = queue.filter((one) => now - one.at < lasts(one));
  return kept.length === queue.length ? queue : kept;
}
