import * as v from 'valibot';
import browser from 'webextension-polyfill';
import { type ClockSeen, seeClock } from '../history/retention/steady-clock.ts';

const storageKey = 'clock_seen';
const instant = v.pipe(v.number(), v.finite());
const clockSeenSchema = v.fallback(v.nullable(v.object({ seenAt: instant, steadySince: instant })), null);

/** Looks at this machine's clock once more, and remembers it for the next look. */
export async function lookAtClock(now: number): Promise<ClockSeen> {
  const before = v.parse(clockSeenSchema, (await browser.storage.local.get(storageKey))[storageKey] ?? null);
  const seen = seeClock(before, now);
  await browser.storage.local.set({ [storageKey]: seen });
  return seen;
}
