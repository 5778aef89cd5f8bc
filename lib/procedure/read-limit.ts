import { mayBe, type OfficeLimit, type OfficeLimits, officeLimits, shortestAfterLookInMs } from './office-limits.ts';

/** In what a limit is written: 1 s is 1000 ms; counts are counts. */
const units = {
  ringToneMs: 'second',
  ringPauseMs: 'second',
  answerBeforeRing: 'ring',
  holdLimitMs: 'second',
  holdLookInMs: 'second',
  quietNudgeMs: 'second',
  privateLimitMs: 'second',
  wrapUpMs: 'second',
  wrapUpExtensionMs: 'second',
  sameFaultWindowMs: 'minute',
  sameFaultFrom: 'call',
} as const satisfies Record<OfficeLimit, string>;

export type LimitUnit = (typeof units)[OfficeLimit];
export const unitOf = (limit: OfficeLimit): LimitUnit => units[limit];

const unitSizes: Record<LimitUnit, number> = { second: 1_000, minute: 60_000, ring: 1, call: 1 };

/** A limit as it is written: 1500 ms → `1.5`. */
export const writtenLimit = (limit: OfficeLimit, value: number): string =>
  String(Math.round((value / unitSizes[units[limit]]) * 10) / 10);

/** `range`: not a number, or one that may not be. `look_in`: a look-in that comes too late for its hold. */
export type LimitProblem = 'range' | 'look_in';

export type ReadLimit =
  | { readonly ok: true; readonly value: number | null }
  | { readonly ok: false; readonly reason: LimitProblem };

/** What a clerk wrote as a limit; null for nothing, which is the procedure's own. `inForce` is what holds now. */
export function readLimit(limit: OfficeLimit, written: string, inForce: Required<OfficeLimits>): ReadLimit {
  const text = written.normalize('NFKC').trim();
  if (text === '') return { ok: true, value: null };
  const size = unitSizes[units[limit]];
  const value = Math.round(Number(text) * size);
  const isNumber = size === 1 ? /^\d{1,6}$/.test(text) : /^\d{1,6}(\.\d)?$/.test(text);
  if (!isNumber || !mayBe(limit, value)) return { ok: false, reason: 'range' };
  const late = limit === 'holdLookInMs' && value > inForce.holdLimitMs - shortestAfterLookInMs;
  return late ? { ok: false, reason: 'look_in' } : { ok: true, value };
}

/** The range of a limit, as it is written. */
export function writtenRange(limit: OfficeLimit): {
  readonly min: string;
  readonly max: string;
  readonly orNever: boolean;
} {
  const { min, max } = officeLimits[limit];
  return { min: writtenLimit(limit, min), max: writtenLimit(limit, max), orNever: mayBe(limit, 0) && min > 0 };
}
