import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pickTargets } from '../../../../lib/fill/plan/targets.ts';
import { recognise } from '../../../../lib/fill/recognise/recognise.ts';
import { fingerprintOf } from '../../../../lib/fill/teach/fingerprint.ts';
import { withTaught } from '../../../../lib/fill/teach/with-taught.ts';
import type { ControlDescriptor } from '../../../../lib/fill/types.ts';
import { noteKeys } from '../../../../lib/notes/vocabulary.ts';
import { blankControl } from '../widgets/blank-control.ts';

/** What a page can make of the field that was taught, its label and name kept. */
const turned = fc.record({
  widget: fc.constantFrom<ControlDescriptor['widget']>('text', 'multiline', 'password', 'file', 'button', 'unknown'),
  locked: fc.boolean(),
  inScope: fc.boolean(),
  formRole: fc.constantFrom<ControlDescriptor['formRole']>('entry', 'none', 'login', 'filter'),
  code: fc.boolean(),
});
const evidence = (code: boolean) => [
  { source: 'name' as const, text: 'memo' },
  ...(code ? [{ source: 'autocomplete' as const, text: 'one-time-code' }] : []),
];
const before = { ...blankControl, label: '备注', evidence: evidence(false) };

test('a page that turns a taught field into what is never filled gets nothing, whoever taught it', () => {
  let filled = 0;
  fc.assert(
    fc.property(turned, fc.constantFrom(...noteKeys), fc.boolean(), ({ code, ...turn }, means, byPack) => {
      const taught = [{ at: fingerprintOf(before, [before]), means }];
      const now = [{ ...before, ...turn, evidence: evidence(code) }];
      const known = byPack ? { own: [], fromPacks: taught } : { own: taught, fromPacks: [] };
      const { recognised } = withTaught(now, recognise(now, ['zh']), known);
      const refused =
        turn.locked ||
        !turn.inScope ||
        turn.formRole === 'login' ||
        turn.formRole === 'filter' ||
        (turn.widget !== 'text' && turn.widget !== 'multiline') ||
        recognise(now, ['zh'])[0]?.meaning === 'captcha_or_password';
      const { sure } = pickTargets(now, recognised);
      expect(sure.map(({ meaning }) => meaning)).toEqual(refused ? [] : [means]);
      if (!refused) filled += 1;
    }),
    { numRuns: 500 },
  );
  expect(filled, 'and where it is still a field, it is filled').toBeGreaterThan(0);
});

test('a field whose label has changed is not the taught one, whatever else is as it was', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[一-龥]{1,6}$/), (label) => {
      fc.pre(label !== before.label);
      const taught = [{ at: fingerprintOf(before, [before]), means: 'tags' as const }];
      const now = [{ ...before, label }];
      const { recognised } = withTaught(now, recognise(now, ['zh']), { own: taught, fromPacks: [] });
      expect(recognised).toEqual(recognise(now, ['zh']));
    }),
  );
});
