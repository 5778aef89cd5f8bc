import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultProcedure } from '../../../lib/procedure/default-procedure.ts';
import { limitsIn, type OfficeLimit, officeLimits } from '../../../lib/procedure/office-limits.ts';
import { readLimit, writtenLimit } from '../../../lib/procedure/read-limit.ts';

const inForce = limitsIn(defaultProcedure);
const read = (limit: OfficeLimit, text: string) => readLimit(limit, text, inForce);

describe('a limit that a clerk writes', () => {
  it.each([
    ['ringToneMs', '1.5', 1500],
    ['holdLimitMs', '９０', 90_000],
    ['sameFaultWindowMs', ' 30 ', 1_800_000],
    ['answerBeforeRing', '4', 4],
    ['quietNudgeMs', '0', 0],
    ['wrapUpMs', '', null],
  ] as const)('%s: “%s” is read', (limit, text, value) => {
    expect(read(limit, text)).toEqual({ ok: true, value });
  });

  it.each([
    ['holdLimitMs', '5'],
    ['holdLimitMs', 'a minute'],
    ['holdLimitMs', '-60'],
    ['holdLimitMs', '1e3'],
    ['ringToneMs', '0'],
    ['quietNudgeMs', '2'],
    ['answerBeforeRing', '2.5'],
  ] as const)('%s: “%s” is refused', (limit, text) => {
    expect(read(limit, text)).toEqual({ ok: false, reason: 'range' });
  });

  it('is refused where a look-in would come after its hold', () => {
    expect(read('holdLookInMs', '58')).toEqual({ ok: false, reason: 'look_in' });
    expect(read('holdLookInMs', '55')).toEqual({ ok: true, value: 55_000 });
  });

  it('is written as it is read', () => {
    const names = Object.keys(officeLimits) as OfficeLimit[];
    fc.assert(
      fc.property(fc.constantFrom(...names), fc.stringMatching(/^\d{1,4}(\.\d)?$/), (limit, text) => {
        const value = read(limit, text);
        if (value.ok && value.value !== null) expect(read(limit, writtenLimit(limit, value.value))).toEqual(value);
      }),
    );
    for (const limit of names) expect(read(limit, writtenLimit(limit, officeLimits[limit].min)).ok).toBe(true);
  });
});
