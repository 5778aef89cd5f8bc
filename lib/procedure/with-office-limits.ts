import { limitsIn, type OfficeLimits, readOfficeLimits, shortestAfterLookInMs } from './office-limits.ts';
import type { Limits, Procedure } from './procedure-schema.ts';

/**
 * The procedure as an office carries it out: what the pack sets, and over it what was set by hand. A look-in that would
 * come too late for its hold moves to half of it, so that any settings make a procedure that can be carried out.
 *
 * @example withOfficeLimits(defaultProcedure, pack.settings?.limits, settings.limits)
 */
export function withOfficeLimits(procedure: Procedure, ...given: readonly (OfficeLimits | undefined)[]): Procedure {
  const set: OfficeLimits = Object.assign({}, ...given.map(readOfficeLimits));
  if (Object.keys(set).length === 0) return procedure;
  const { holdLookInMs, privateLimitMs, ...plain } = { ...limitsIn(procedure), ...set };
  return {
    ...procedure,
    limits: { ...procedure.limits, ...plain, ...holdSteps(procedure.limits, holdLookInMs, plain.holdLimitMs) },
    kinds: procedure.kinds.map((kind) =>
      kind.private && set.privateLimitMs !== undefined ? { ...kind, limitMs: privateLimitMs } : kind,
    ),
  };
}

/** C7: what lies between look-in and limit keeps its place between them. */
function holdSteps(
  { holdWarningsMs: [lookInMs, urgentMs], holdAlarmMs, holdLimitMs }: Limits,
  wantedMs: number,
  limitMs: number,
): Pick<Limits, 'holdWarningsMs' | 'holdAlarmMs'> {
  const fromMs = wantedMs <= limitMs - shortestAfterLookInMs ? wantedMs : Math.round(limitMs / 2);
  const place = (ms: number) => Math.round(fromMs + ((ms - lookInMs) / (holdLimitMs - lookInMs)) * (limitMs - fromMs));
  return { holdWarningsMs: [fromMs, place(urgentMs)], holdAlarmMs: place(holdAlarmMs) };
}
