import * as v from 'valibot';
import type { Procedure } from './procedure-schema.ts';

/**
 * What an office may set of the procedure: its line's cadence and the limits, each with the range that it must stay in. Ms,
 * but for `answerBeforeRing` and `sameFaultFrom`, which are counts. The rest of the procedure is the same everywhere.
 */
export const officeLimits = {
  /** R4. */
  ringToneMs: { min: 200, max: 10_000 },
  ringPauseMs: { min: 0, max: 20_000 },
  answerBeforeRing: { min: 2, max: 20 },
  /** C7: the longest hold, and when to look in. */
  holdLimitMs: { min: 15_000, max: 600_000 },
  holdLookInMs: { min: 5_000, max: 590_000 },
  /** C6: after so long without an action of the clerk acknowledgements are offered; 0: never. */
  quietNudgeMs: { min: 5_000, max: 600_000, orNever: true },
  /** N3. */
  privateLimitMs: { min: 10_000, max: 1_800_000 },
  /** A9. */
  wrapUpMs: { min: 0, max: 1_800_000 },
  wrapUpExtensionMs: { min: 10_000, max: 1_800_000 },
  sameFaultWindowMs: { min: 300_000, max: 3_600_000 },
  sameFaultFrom: { min: 2, max: 100 },
} as const satisfies Record<string, Range>;

interface Range {
  readonly min: number;
  readonly max: number;
  readonly orNever?: boolean;
}

export type OfficeLimit = keyof typeof officeLimits;

export const isOfficeLimit = (name: string): name is OfficeLimit => name in officeLimits;

/** What an office has set. What it has not set follows the procedure. */
export type OfficeLimits = Readonly<Partial<Record<OfficeLimit, number>>>;

/** A hold is looked into at least so long before its limit (ms), or the warnings between had no room. */
export const shortestAfterLookInMs = 5_000;

/** Whether a value may be set for a limit. */
export function mayBe(limit: OfficeLimit, value: number): boolean {
  const { min, max, orNever = false }: Range = officeLimits[limit];
  return Number.isInteger(value) && ((orNever && value === 0) || (value >= min && value <= max));
}

/** What storage or a pack holds as limits, without what may not be. */
export function readOfficeLimits(stored: unknown): OfficeLimits {
  const given = v.safeParse(v.record(v.string(), v.unknown()), stored);
  if (!given.success) return {};
  return Object.fromEntries(
    Object.entries(given.output).filter(
      ([name, value]) => isOfficeLimit(name) && typeof value === 'number' && mayBe(name, value),
    ),
  );
}

/** The limits by which a call's evidence is judged: they are kept with it, for an office may change them later. */
export function judgingLimits(procedure: Procedure): OfficeLimits {
  const { ringToneMs, ringPauseMs, answerBeforeRing, holdLimitMs, privateLimitMs } = limitsIn(procedure);
  return { ringToneMs, ringPauseMs, answerBeforeRing, holdLimitMs, privateLimitMs };
}

/** What a procedure says of each. The private limit of one without a private kind is the longest that could be set. */
export function limitsIn({ limits, kinds }: Procedure): Required<OfficeLimits> {
  return {
    ...limits,
    holdLookInMs: limits.holdWarningsMs[0],
    privateLimitMs: kinds.find((kind) => kind.private)?.limitMs ?? officeLimits.privateLimitMs.max,
  };
}
