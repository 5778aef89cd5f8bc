import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contradictions } from '../../../lib/procedure/contradictions.ts';
import { defaultProcedure } from '../../../lib/procedure/default-procedure.ts';
import { loadProcedure } from '../../../lib/procedure/load-procedure.ts';
import { limitsIn, mayBe, officeLimits, readOfficeLimits } from '../../../lib/procedure/office-limits.ts';
import { withOfficeLimits } from '../../../lib/procedure/with-office-limits.ts';

describe('the limits of an office', () => {
  it('are the procedure’s own where nothing is set', () => {
    expect(withOfficeLimits(defaultProcedure, {}, undefined)).toBe(defaultProcedure);
  });

  it('stand in the procedure’s own range', () => {
    const limits = limitsIn(defaultProcedure);
    for (const [name, value] of Object.entries(readOfficeLimits(limits)))
      expect([name, value]).toEqual([name, limits[name as keyof typeof limits]]);
    expect(Object.keys(readOfficeLimits(limits)).toSorted()).toEqual(Object.keys(officeLimits).toSorted());
  });

  it('are set by hand before those of a pack', () => {
    const { limits } = withOfficeLimits(defaultProcedure, { wrapUpMs: 1000, ringToneMs: 900 }, { wrapUpMs: 2000 });
    expect([limits.wrapUpMs, limits.ringToneMs, limits.ringPauseMs]).toEqual([2000, 900, 4000]);
  });

  it('set the length of private calls only', () => {
    const { kinds } = withOfficeLimits(defaultProcedure, { privateLimitMs: 30_000 });
    expect(kinds.flatMap(({ id, limitMs }) => (limitMs === undefined ? [] : [[id, limitMs]]))).toEqual([
      ['private', 30_000],
    ]);
  });

  it('move what lies between look-in and limit of a hold along', () => {
    const { limits } = withOfficeLimits(defaultProcedure, { holdLimitMs: 120_000, holdLookInMs: 60_000 });
    expect([...limits.holdWarningsMs, limits.holdAlarmMs, limits.holdLimitMs]).toEqual([
      60_000, 90_000, 110_000, 120_000,
    ]);
  });

  it('look into a hold half-way where its limit is shorter than the look-in', () => {
    const { limits } = withOfficeLimits(defaultProcedure, { holdLimitMs: 20_000 });
    expect(limits.holdWarningsMs[0]).toBe(10_000);
  });

  it('make a sound procedure, whatever is stored', () => {
    const anything = fc.record(
      Object.fromEntries(
        Object.entries(officeLimits).map(([name, { min, max }]) => [
          name,
          fc.oneof(fc.integer({ min, max }), fc.constantFrom(min, max), fc.integer(), fc.double(), fc.anything()),
        ]),
      ),
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.oneof(anything, fc.anything()), anything, (pack, stored) => {
        const [brought, set] = [readOfficeLimits(pack), readOfficeLimits(stored)];
        const procedure = withOfficeLimits(defaultProcedure, brought, set);
        expect(contradictions(procedure)).toEqual([]);
        expect(loadProcedure(procedure).ok).toBe(true);
        for (const [name, value] of Object.entries(set))
          expect(mayBe(name as keyof typeof officeLimits, value ?? -1)).toBe(true);
      }),
    );
  });
});
