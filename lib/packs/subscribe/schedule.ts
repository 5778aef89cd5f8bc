/** How often an address is asked, in ms. */
export const periodMs = 6 * 3_600_000;
/** A server may ask to be left alone for so long at most, in ms. */
const longestWaitMs = 7 * 24 * 3_600_000;

/**
 * When to ask next. Each desk has its own moment in the period, drawn from a number that never leaves it, so that a
 * thousand desks that are switched on at nine, or come back after an outage, do not ask at once: a failed check too waits
 * for that moment, and after several in a row for every second, then every fourth one.
 *
 * @param device a random text of this desk
 */
export function nextCheckAt(
  address: string,
  device: string,
  now: number,
  failures = 0,
  retryAfter: string | null = null,
): number {
  const asked = retryAfterMs(retryAfter, now);
  const periods = failures >= 6 ? 4 : failures >= 3 ? 2 : 1;
  const earliest = Math.max(now + (periods - 1) * periodMs, now + asked);
  const offset = Math.floor(share(`${device} ${address}`) * periodMs);
  const slot = Math.floor((earliest - offset) / periodMs) + 1;
  return slot * periodMs + offset;
}

/** What is due when a desk was switched on late: not at once, but within an hour, each desk at its own moment. */
export function overdueCheckAt(address: string, device: string, now: number): number {
  return now + Math.floor(share(`${address} ${device}`) * 3_600_000);
}

/** `Retry-After`: seconds or a date. */
function retryAfterMs(text: string | null, now: number): number {
  if (text === null) return 0;
  const ms = /^\d+$/.test(text.trim()) ? Number(text) * 1000 : Date.parse(text) - now;
  return Number.isFinite(ms) ? Math.min(Math.max(0, ms), longestWaitMs) : 0;
}

/** A text as a number from 0 to 1 (FNV-1a, then mixed, as its high bits alone are uneven for short texts). */
function share(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32;
}
