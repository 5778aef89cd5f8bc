import type { CallStore, Kept } from '../call-store.ts';
import { dayMs } from './steady-clock.ts';

/** The instant before which kept calls are too old; `days` as it is set. */
export const oldBefore = (now: number, days: number): number => now - days * dayMs;

/**
 * Removes all calls that are older than `days`, some at a time, as long as `mayGoOn`: nobody who takes a call waits for it.
 *
 * @returns how many were removed.
 */
export async function removeOldCalls(
  store: Pick<CallStore, 'removeBefore'>,
  { now, days, mayGoOn = () => true }: { now: number; days: number; mayGoOn?: () => boolean },
): Promise<Kept<number>> {
  let all = 0;
  for (let more = days > 0; more && mayGoOn(); ) {
    const done = await store.removeBefore(oldBefore(now, days));
    if (!done.ok) return done;
    all += done.value.removed;
    more = done.value.more;
  }
  return { ok: true, value: all };
}
