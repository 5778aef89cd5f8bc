import type { CallSummary } from '../summary.ts';
import { isLate, type OpenPromise } from './promise.ts';

/** Why the next shift should look at a call. */
export type Attention = 'missed' | 'gaps' | 'flagged' | 'unfinished';

export interface HandOver {
  /** Everything that is open on this desk, whoever promised it, due soonest first. */
  readonly promises: readonly (OpenPromise & { readonly late: boolean })[];
  /** Calls of the shift that need attention, oldest first. */
  readonly attention: readonly { readonly call: CallSummary; readonly why: readonly Attention[] }[];
  readonly answered: number;
  readonly missed: number;
}

interface Shift {
  /** Any order. */
  readonly calls: readonly CallSummary[];
  readonly promises: readonly OpenPromise[];
  /** Whose calls; null for those of the whole desk. A missed call is everybody's. */
  readonly clerk: string | null;
  /** Epoch ms. */
  readonly since: number;
  readonly now: number;
}

/** What one shift tells the next: open promises, and calls that are not done with. */
export function handOver({ calls, promises, clerk, since, now }: Shift): HandOver {
  const ofShift = calls
    .filter(({ startedAt, status, ...call }) => {
      const mine = clerk === null || call.clerk === clerk || status === 'missed';
      // One that seems to begin later was taken before the clock was set back: it is handed over all the same.
      return mine && startedAt >= since;
    })
    .toSorted((one, other) => one.startedAt - other.startedAt);
  const missed = ofShift.filter(({ status }) => status === 'missed').length;
  return {
    promises: promises.map((promise) => ({ ...promise, late: isLate(promise, now) })),
    attention: ofShift.flatMap((call) => {
      const why = whyOf(call);
      return why.length > 0 ? [{ call, why }] : [];
    }),
    answered: ofShift.length - missed,
    missed,
  };
}

function whyOf({ status, gaps, flags }: CallSummary): Attention[] {
  const reasons: readonly (readonly [Attention, boolean])[] = [
    ['missed', status === 'missed'],
    ['unfinished', status === 'active' || status === 'held' || status === 'ringing'],
    ['gaps', status !== 'missed' && gaps.length > 0],
    ['flagged', flags.length > 0],
  ];
  return reasons.filter(([, holds]) => holds).map(([reason]) => reason);
}
