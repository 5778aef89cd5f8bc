export const dayMs = 86_400_000;
/** A desk that was closed for longer than a weekend has to prove its clock again. */
const longestPauseMs = 3 * dayMs;
/** A clock that is set back by summer time or by its server is still the same clock. */
const stepBackMs = 2 * 3_600_000;

/** What was seen of this machine's clock (epoch ms): when it was read last, and since when it has run without a jump. */
export interface ClockSeen {
  readonly seenAt: number;
  readonly steadySince: number;
}

/**
 * The clock as it is read now. Kept calls are removed by their age, so a clock that jumps to another year must not remove
 * them all: after a jump, or a first look, it has to run for a day before anything is removed.
 */
export function seeClock(before: ClockSeen | null, now: number): ClockSeen {
  const jumped = !before || now < before.seenAt - stepBackMs || now > before.seenAt + longestPauseMs;
  return { seenAt: now, steadySince: jumped ? now : before.steadySince };
}

export const isSteady = ({ seenAt, steadySince }: ClockSeen): boolean => seenAt - steadySince >= dayMs;
