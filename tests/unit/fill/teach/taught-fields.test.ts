import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayAt } from '../../../../lib/fill/plan/date-format.ts';
import { type PlanInput, planFill } from '../../../../lib/fill/plan/plan-fill.ts';
import { type FieldChoice, fieldsToWrite } from '../../../../lib/fill/plan/to-write.ts';
import { forget, joinMaps, teach, teachAnswer } from '../../../../lib/fill/teach/change-maps.ts';
import { findTaught, fingerprintOf } from '../../../../lib/fill/teach/fingerprint.ts';
import { readSiteMapFile, readSiteMaps, siteMapFile } from '../../../../lib/fill/teach/site-map.ts';
import { nothingTaught, withTaught } from '../../../../lib/fill/teach/with-taught.ts';
import type { ControlDescriptor, FillPlan, Recognised } from '../../../../lib/fill/types.ts';
import type { Meaning, NoteKey } from '../../../../lib/notes/vocabulary.ts';
import type { TaughtField } from '../../../../lib/packs/site-maps/site-map-schema.ts';
import { blankControl } from '../widgets/blank-control.ts';

const site = 'https://desk.example';

interface Look {
  readonly name?: string;
  readonly section?: string;
  readonly widget?: ControlDescriptor['widget'];
}

/** A form by its labels, in the order of the page. */
function form(...fields: readonly (readonly [label: string, look?: Look])[]): readonly ControlDescriptor[] {
  return fields.map(([label, { name = '', section = '', widget = 'text' as const } = {}], at) => ({
    ...blankControl,
    ref: at + 1,
    label,
    widget,
    selector: `#generated-${at * 7}`,
    evidence: [
      ...(name ? [{ source: 'name' as const, text: name }] : []),
      ...(section ? [{ source: 'section' as const, text: section }] : []),
    ],
  }));
}

const at = (controls: readonly ControlDescriptor[], place: number) => {
  const control = controls[place];
  if (!control) throw new Error(`no field ${place}`);
  return fingerprintOf(control, controls);
};

const foundIn = (taught: readonly TaughtField[], controls: readonly ControlDescriptor[]) =>
  [...findTaught(taught, controls).keys()].map(({ ref }) => ref);

describe('a taught field is found again', () => {
  const before = form(['来电人', { name: 'f1' }], ['备注一', { name: 'f2' }], ['备注二', { name: 'f3' }]);
  const taught = [{ at: at(before, 1), means: 'description' as const }];

  test('when the page is built anew with other names, in another order, as another widget', () => {
    expect(foundIn(taught, form(['备注二'], ['备注一：', { widget: 'multiline', name: 'x9' }], ['来电人']))).toEqual([
      2,
    ]);
  });

  test('not when its label is gone', () => {
    expect(foundIn(taught, form(['来电人', { name: 'f1' }], ['说明', { name: 'f2' }]))).toEqual([]);
  });

  test('by its name where it has no label, and not by a number', () => {
    const nameless = form(['', { name: 'remark' }], ['', { name: 'other' }]);
    expect(foundIn([{ at: at(nameless, 0) }], form(['', { name: 'other' }], ['', { name: 'remark' }]))).toEqual([2]);
  });

  test('among fields of one label by the heading, else by its place, else not at all', () => {
    const twice = form(['电话', { section: '报修人' }], ['电话', { section: '物业' }]);
    const second = [{ at: at(twice, 1) }];
    expect(foundIn(second, form(['电话', { section: '物业' }], ['电话', { section: '报修人' }]))).toEqual([1]);
    expect(foundIn(second, form(['电话'], ['电话']))).toEqual([2]);
    expect(
      foundIn(
        second,
        form(['电话'], ['姓名'], ['电话'], ['电话']).filter(({ ref }) => ref !== 3),
      ),
    ).toEqual([4]);
  });

  test('whatever the order of fields with labels of their own', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.stringMatching(/^[a-z]{3,8}$/), { minLength: 2, maxLength: 9 }),
        fc.nat(),
        (labels, n) => {
          const page = form(...labels.map((label) => [label] as const));
          const place = n % labels.length;
          const turned = form(...labels.toReversed().map((label) => [label, { name: 'new' }] as const));
          const [found] = foundIn([{ at: at(page, place) }], turned);
          expect(turned.find(({ ref }) => ref === found)?.label).toBe(labels[place]);
        },
      ),
    );
  });
});

describe('what was taught', () => {
  const controls = form(['备注', { name: 'memo' }], ['状态'], ['口令'], ['内容']);
  const recognised = (...meanings: readonly Meaning[]): readonly Recognised[] =>
    meanings.map((meaning, place) => ({ ref: place + 1, frame: 0, meaning, guess: meaning, confidence: 0.8 }));
  const seen = recognised('other', 'status', 'captcha_or_password', 'description');
  const own = (...fields: readonly TaughtField[]) => ({ ...nothingTaught, own: fields });
  const meaningsWith = (taught: Parameters<typeof withTaught>[2]) =>
    withTaught(controls, seen, taught).recognised.map(({ meaning }) => meaning);

  test('goes before what was recognised, and another field is not that any more', () => {
    expect(meaningsWith(own({ at: at(controls, 0), means: 'description' }))).toEqual([
      'description',
      'status',
      'captcha_or_password',
      'other',
    ]);
  });

  test('may say that a field is never filled', () => {
    expect(meaningsWith(own({ at: at(controls, 3), means: 'never' }))[3]).toBe('other');
  });

  test('never makes a note of a password, whoever says so', () => {
    const lie = { at: at(controls, 2), means: 'phone' } as const;
    expect(meaningsWith(own(lie))[2]).toBe('captcha_or_password');
    expect(meaningsWith({ own: [], fromPacks: [lie] })[2]).toBe('captcha_or_password');
  });

  test('makes a note of a status only where the clerk says so, not a pack', () => {
    const status = { at: at(controls, 1), means: 'tags' } as const;
    expect(meaningsWith(own(status))[1]).toBe('tags');
    expect(meaningsWith({ own: [], fromPacks: [status] })[1]).toBe('status');
  });

  test('by the clerk goes before what a pack brings', () => {
    const [memo] = [at(controls, 0)];
    const taught = {
      own: [{ at: memo, means: 'tags' as const }],
      fromPacks: [{ at: memo, means: 'subject' as const }],
    };
    expect(meaningsWith(taught)[0]).toBe('tags');
  });

  test('of options is told by what was noted', () => {
    const { answers } = withTaught(
      controls,
      seen,
      own({ at: at(controls, 1), answers: [{ noted: '急', option: '特急' }] }),
    );
    expect(answers.get('0:2')?.get('急')).toBe('特急');
  });
});

describe('a question of the plan', () => {
  const now = new Date(2026, 10, 23, 10, 0);
  const plan = (
    control: Partial<ControlDescriptor>,
    meaning: NoteKey,
    noted: string,
    answers?: PlanInput['answers'],
    aliases: PlanInput['aliases'] = {},
  ) => {
    const controls = [{ ...blankControl, label: 'x', isDefault: false, ...control }];
    const recognised = [{ ref: 1, frame: 0, meaning, guess: meaning, confidence: 0.9 }];
    const rest = { title: '', url: 'https://desk.example/', kindLabel: '', filledFromOtherCall: false, now };
    return planFill({
      ...rest,
      notes: { [meaning]: noted },
      controls,
      recognised,
      aliases,
      ...(answers ? { answers } : {}),
    });
  };
  const level = { widget: 'select', options: ['甲等', '乙等'] } as const;
  const written = (planned: FillPlan, choice?: FieldChoice) =>
    fieldsToWrite(planned, new Map(choice ? [['0:1', choice]] : [])).get(0)?.[0]?.text;

  test('offers the options that the field has, and writes the one that the clerk chose', () => {
    const planned = plan(level, 'priority', '紧急');
    expect(planned.fields[0]).toMatchObject({ action: 'ask', why: 'no_option', options: ['甲等', '乙等'] });
    expect(written(planned)).toBeUndefined();
    expect(written(planned, { text: '甲等' })).toBe('甲等');
  });

  test('is not asked again where the answer was remembered, but is where that option is gone', () => {
    const answers = new Map([['0:1', new Map([['紧急', '甲等']])]]);
    expect(written(plan(level, 'priority', '紧急', answers))).toBe('甲等');
    expect(plan({ ...level, options: ['丙等'] }, 'priority', '紧急', answers).fields[0]?.action).toBe('ask');
  });

  test('is not asked where the office has its own words for it', () => {
    const aliases = { priority: [{ means: ['紧急'], options: ['甲等'] }] };
    expect(plan(level, 'priority', '紧急', undefined, aliases).fields[0]).toMatchObject({
      action: 'fill',
      wanted: '甲等',
    });
  });

  test('about the hour is answered in the writing of the field', () => {
    const planned = plan({ widget: 'date', inputType: 'datetime-local' }, 'due_or_appointment_time', '2026-12-03');
    const [field] = planned.fields;
    expect(field).toMatchObject({ action: 'ask', why: 'no_time', wanted: '2026-12-03' });
    expect(dayAt(field?.wanted ?? '', '14:30', field?.format ?? '')).toBe('2026-12-03T14:30');
    expect(dayAt('2026-12-03', '09:05', 'YYYY/MM/DD HH:mm')).toBe('2026/12/03 09:05');
  });
});

describe('the maps of the clerk', () => {
  const page = form(['备注'], ['等级']);
  const [memo, level] = [at(page, 0), at(page, 1)];

  test('keep one entry a field, with what it is and what its options mean', () => {
    const once = teach([], site, memo, 'description');
    const twice = teachAnswer(teach(once, site, memo, 'tags'), site, level, { noted: '急', option: '特急' });
    const again = teach(twice, site, level, 'priority');
    expect(again).toEqual([
      {
        site,
        fields: [
          { at: memo, means: 'tags' },
          { at: level, means: 'priority', answers: [{ noted: '急', option: '特急' }] },
        ],
      },
    ]);
    expect(forget(forget(again, site, memo), site, level)).toEqual([]);
  });

  test('come back from a file as they were, and go before what was known', () => {
    const maps = teach([], site, memo, 'description');
    const read = readSiteMapFile(siteMapFile(maps));
    expect(read).toEqual({ ok: true, maps });
    expect(joinMaps(teach(teach([], site, memo, 'tags'), site, level, 'priority'), maps)).toEqual([
      {
        site,
        fields: [
          { at: level, means: 'priority' },
          { at: memo, means: 'description' },
        ],
      },
    ]);
  });

  test('are refused as a whole where a file is something else', () => {
    expect(readSiteMapFile('{')).toEqual({ ok: false, reason: 'not_json' });
    expect(readSiteMapFile('{"format":"callside-pack"}')).toEqual({ ok: false, reason: 'not_maps' });
    const foreign = siteMapFile([{ site: 'javascript:alert(1)', fields: [] }]);
    expect(readSiteMapFile(foreign)).toEqual({ ok: false, reason: 'not_maps' });
    expect(readSiteMaps([{ site, fields: [{ at: memo, means: 'captcha_or_password' }] }, 7])).toEqual([]);
  });
});
