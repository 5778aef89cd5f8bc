import type { CallEvent, CallFact, CallLog } from './events.ts';

/**
 * One reading of both clocks. `wallMs` is `Date.now()`: people set it, NTP steps it. `tickMs` is `performance.now()`:
 * it only goes forward, but may stand still in a sleep, and means nothing outside its `session` (one life of one page).
 */
export interface ClockReading {
  readonly wallMs: number;
  readonly tickMs: number;
  readonly session: string;
}

/**
 * The time since the call's first event, in whole ms; never less than that of the last event.
 *
 * | what happened since the last event | counted |
 * |---|---|
 * | nothing odd, same session | ticks = wall |
 * | the clock was set back | ticks |
 * | the machine slept | wall, if the ticks stood still |
 * | the clock was set back, and forward again | ticks: only a lead of the wall over the ticks greater than any before counts |
 * | another session (reload, crash, second window) | wall, or nothing if that runs backwards |
 */
export function nowOffset(log: Pick<CallLog, 'events'>, reading: ClockReading): number {
  const last = log.events.at(-1);
  if (!last) return 0;
  const own = log.events.filter((event) => event.session === reading.session && event.tickMs !== undefined);
  const ownLast = own.at(-1);
  const sinceOwn = ownLast ? Math.max(0, reading.tickMs - (ownLast.tickMs ?? 0)) : 0;
  const sinceLast = ownLast === last ? sinceOwn + leadGained(own, reading) : Math.max(0, reading.wallMs - last.at);
  const offsetMs = Math.max(last.offsetMs + sinceLast, (ownLast?.offsetMs ?? 0) + sinceOwn);
  return Number.isFinite(offsetMs) ? Math.round(offsetMs) : last.offsetMs;
}

/** How much further the wall clock is ahead of the ticks than it ever was in this session: a sleep. */
function leadGained(own: readonly CallEvent[], reading: ClockReading): number {
  const leads = own.map((event) => event.at - (event.tickMs ?? 0));
  return Math.max(0, reading.wallMs - reading.tickMs - Math.max(...leads));
}

/**
 * Gives facts their place and time: the events to append to `log`. An empty log gets its first at offset 0.
 *
 * @example stamp({ id, events: [] }, [{ type: 'begun', with: 'ring', clerk, office }], reading)
 */
export function stamp(
  log: Pick<CallLog, 'events'>,
  facts: readonly CallFact[],
  reading: ClockReading,
): readonly CallEvent[] {
  const offsetMs = nowOffset(log, reading);
  const firstSeq = (log.events.at(-1)?.seq ?? -1) + 1;
  return facts.map((fact, at) => ({
    ...fact,
    seq: firstSeq + at,
    at: reading.wallMs,
    offsetMs,
    tickMs: reading.tickMs,
    session: reading.session,
  }));
}

/**
 * The event that takes the place of the log's last one while the same note is being typed, with the same `seq`; null if
 * the last event is something else, so that the note is to be appended (see `CallStore.append`).
 */
export function retype(log: Pick<CallLog, 'events'>, fact: CallFact, reading: ClockReading): CallEvent | null {
  const last = log.events.at(-1);
  if (fact.type !== 'noted' || last?.type !== 'noted' || last.key !== fact.key) return null;
  const [event] = stamp(log, [fact], reading);
  return event ? { ...event, seq: last.seq } : null;
}
