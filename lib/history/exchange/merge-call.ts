import type { CallEvent, CallLog } from '../../call/events.ts';

/**
 * What a call from elsewhere is to the one that is here: unknown, the same and gone on with, the same or an earlier state of
 * it, or gone on with differently on both sides.
 */
export type Kinship = 'new' | 'longer' | 'same' | 'differs';

/** Events are only ever added to a log, so of two copies one begins with the other, or they went different ways. */
export function kinshipOf(here: CallLog | null, there: CallLog): Kinship {
  if (!here) return 'new';
  const [short, long] = here.events.length < there.events.length ? [here, there] : [there, here];
  const agree = short.events.every((event, place) => sameEvent(event, long.events[place]));
  if (!agree) return 'differs';
  return there.events.length > here.events.length ? 'longer' : 'same';
}

const sameEvent = (one: CallEvent, other: CallEvent | undefined): boolean => inOrder(one) === inOrder(other);

/** The order of the keys of an object says nothing. */
function inOrder(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}
