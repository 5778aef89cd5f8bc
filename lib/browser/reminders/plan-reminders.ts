import { isLate, type OpenPromise } from '../../call/promises/promise.ts';

/** How often the clock is looked at while something is due later, ms: it may be set, and the machine may sleep. */
const lookAgainMs = 5 * 60_000;
/** What was told so long before its time was told by a clock that ran ahead, and is told again. */
const aheadMs = 30 * 60_000;

export interface ReminderPlan {
  /** To be told now: they became late and nobody was told of it. */
  readonly tell: readonly OpenPromise[];
  /** Promise and time of everything that was told and is still open, to be kept for the next look. */
  readonly told: readonly string[];
  /** When to look again, epoch ms; null where nothing has a time. */
  readonly lookAt: number | null;
  readonly late: number;
}

/**
 * What there is to tell at `now`. A promise is told once for each time that it has: moved, it is told again; a clock that
 * is set back a little and runs on again tells nothing twice.
 */
export function planReminders(promises: readonly OpenPromise[], told: readonly string[], now: number): ReminderPlan {
  const late = promises.filter((promise) => isLate(promise, now));
  const known = new Set(told);
  const coming = promises.flatMap(({ dueAt }) => (dueAt !== null && dueAt > now ? [dueAt] : []));
  const open = new Set(promises.filter(({ dueAt }) => dueAt === null || dueAt - now <= aheadMs).map(markOf));
  return {
    tell: late.filter((promise) => !known.has(markOf(promise))),
    told: [...new Set([...told.filter((mark) => open.has(mark)), ...late.map(markOf)])],
    lookAt: coming.length > 0 ? Math.min(now + lookAgainMs, ...coming) : null,
    late: late.length,
  };
}

const markOf = ({ id, dueAt }: OpenPromise): string => `${id}@${dueAt ?? ''}`;
