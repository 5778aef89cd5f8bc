import { describe, expect, it } from 'vitest';
import { loadPack } from '../../../lib/packs/load-pack.ts';
import { defaultProcedure } from '../../../lib/procedure/default-procedure.ts';
import { withOfficeLimits } from '../../../lib/procedure/with-office-limits.ts';
import { zh } from '../phrases/support.ts';

const loaded = (settings: unknown) => loadPack({ ...zh, settings });

describe('a pack that sets something for its offices', () => {
  it('brings limits and forms of address', () => {
    const read = loaded({ limits: { holdLimitMs: 90_000 }, addressForms: ['mr', 'ms', 'miss'] });
    expect(read.ok && read.pack.settings).toEqual({
      limits: { holdLimitMs: 90_000 },
      addressForms: ['mr', 'ms', 'miss'],
    });
  });

  it('gives way to what is set by hand', () => {
    const read = loaded({ limits: { holdLimitMs: 90_000, wrapUpMs: 30_000 } });
    const procedure = withOfficeLimits(defaultProcedure, read.ok ? read.pack.settings?.limits : {}, { wrapUpMs: 0 });
    expect([procedure.limits.holdLimitMs, procedure.limits.wrapUpMs]).toEqual([90_000, 0]);
  });

  it('may know a limit that only a newer Callside knows', () => {
    const read = loaded({ limits: { smileMs: 5 } });
    expect(read.ok && withOfficeLimits(defaultProcedure, read.pack.settings?.limits)).toEqual(defaultProcedure);
  });

  it.each([
    ['a hold of an hour', { limits: { holdLimitMs: 3_600_000 } }, 'settings.limits'],
    ['a limit in words', { limits: { holdLimitMs: 'a minute' } }, 'settings.limits.holdLimitMs'],
    ['a form of address that nobody knows', { addressForms: ['sir'] }, 'settings.addressForms.0'],
  ])('is refused for %s, and it is said where', (_, settings, path) => {
    const read = loaded(settings);
    expect(read.ok ? [] : read.problems.map((problem) => problem.path)).toEqual([path]);
  });
});
