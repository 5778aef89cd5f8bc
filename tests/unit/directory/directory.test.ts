import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { colleagueDocument, directoryOf, notedName, sameNames, spokenName } from '../../../lib/directory/colleagues.ts';
import { readOwnDirectory } from '../../../lib/directory/own-directory.ts';
import { presenceOf, stillMeant } from '../../../lib/directory/presence.ts';
import { readColleague } from '../../../lib/directory/read-colleague.ts';
import { loadPack } from '../../../lib/packs/load-pack.ts';
import { find } from '../../../lib/search/find.ts';
import { createToPinyin } from '../../../lib/search/pinyin.ts';
import { buildIndex } from '../../../lib/search/search-index.ts';
import { en, zh } from '../phrases/support.ts';
import { colleague } from './support.ts';

const people = [
  colleague('zw', '张伟', { department: '工程部' }),
  colleague('zw2', '张 伟', { department: '客服部', form: 'none' }),
  colleague('ln', '李娜', { form: 'ms', numbers: ['010-6666 8888 转 12'] }),
  colleague('zy', '曾毅', { numbers: [] }),
];

describe('the directory', () => {
  it('has the office’s own entry in place of the pack’s with the same id', () => {
    const own = [colleague('ln', '李娜', { department: '财务部' })];
    expect(directoryOf(people, own).filter(({ id }) => id === 'ln')).toEqual(own);
    expect(directoryOf(people, own)).toHaveLength(people.length);
  });

  it('knows who bears another’s name, and notes the department with it', () => {
    expect([...sameNames(people)].sort()).toEqual(['zw', 'zw2']);
    expect(people.map((one) => notedName(one, people, zh.words))).toEqual([
      '张伟先生 (工程部)',
      '张 伟 (客服部)',
      '李娜女士',
      '曾毅先生',
    ]);
  });

  it('speaks of colleagues as the language does', () => {
    expect(spokenName(colleague('x', 'Chen Wei'), en.words)).toBe('Mr Chen Wei');
    expect(spokenName(colleague('x', '陈伟', { form: 'none' }), zh.words)).toBe('陈伟');
  });

  it.each([
    ['zhangwei', 'zw'],
    ['zw', 'zw'],
    ['ln', 'ln'],
    ['李', 'ln'],
    ['gcb', 'zw'],
    ['6666', 'ln'],
    // A surname has a reading of its own.
    ['zengyi', 'zy'],
  ])('finds %s', (query, id) => {
    const steps = buildIndex(people, colleagueDocument, createToPinyin(true));
    let step = steps.next();
    while (!step.done) step = steps.next();
    const found = find(step.value, query, { most: 4 });
    expect(people[found[0]?.at ?? -1]?.id).toBe(id);
  });
});

describe('presence', () => {
  const noon = 1_800_000_000_000;
  const presences = {
    zw: { state: 'away', untilAt: noon },
    ln: { state: 'leave', untilAt: noon + 1 },
    zy: { state: 'away', untilAt: null },
  } as const;

  it('is over when its time has come, and not before', () => {
    expect(presenceOf(presences, 'zw', noon - 1)).toEqual(presences.zw);
    expect(presenceOf(presences, 'zw', noon)).toBeNull();
    expect(presenceOf(presences, 'ln', noon)).toEqual(presences.ln);
    expect(presenceOf(presences, 'zy', noon * 2)).toEqual(presences.zy);
    expect(presenceOf(presences, 'nobody', noon)).toBeNull();
    expect(presenceOf(presences, 'constructor', noon)).toBeNull();
  });

  it('that has passed is not carried along', () => {
    expect(Object.keys(stillMeant(presences, noon))).toEqual(['ln', 'zy']);
  });
});

describe('what was typed of a colleague', () => {
  const typed = {
    name: ' 王 芳 ',
    form: 'ms',
    department: '',
    numbers: '８００２，13800138000; 010-6666 转 8',
  } as const;

  it('is read with several numbers, of full width too', () => {
    expect(readColleague(colleague('x', ''), typed)).toEqual({
      ok: true,
      colleague: { id: 'x', name: '王 芳', form: 'ms', numbers: ['8002', '13800138000', '010-6666 转 8'] },
    });
  });

  it.each([
    ['no name', { name: ' ' }, 'no_name'],
    ['a number that is none', { numbers: '8001, 找前台' }, 'bad_number'],
    ['markup for a number', { numbers: '<b>1</b>' }, 'bad_number'],
    ['six numbers', { numbers: '1,2,3,4,5,6' }, 'bad_number'],
    ['a department without end', { department: '部'.repeat(61) }, 'too_long'],
  ])('with %s is not kept', (_, change, reason) => {
    expect(readColleague(colleague('x', ''), { ...typed, ...change })).toEqual({ ok: false, reason });
  });
});

test('whatever storage holds, what is good of it is read', () => {
  fc.assert(
    fc.property(fc.anything(), (stored) => {
      const { colleagues, presences } = readOwnDirectory({ colleagues: [stored, people[0]], presences: { x: stored } });
      expect(colleagues).toContainEqual(people[0]);
      expect(Object.keys(presences).length).toBeLessThanOrEqual(1);
      expect(() => readOwnDirectory(stored)).not.toThrow();
    }),
  );
});

describe('a directory from anywhere', () => {
  it('may have two of one name, never two of one id', () => {
    expect(loadPack({ ...zh, directory: people }).ok).toBe(true);
    expect(loadPack({ ...zh, directory: [people[0], people[0]] })).toMatchObject({
      ok: false,
      problems: [{ problem: 'same_id', path: 'directory.1.id' }],
    });
  });

  it('with a number that is none is refused at its place', () => {
    const loaded = loadPack({ ...zh, directory: [colleague('x', '王', { numbers: ['javascript:1'] })] });
    expect(loaded).toMatchObject({ ok: false, problems: [{ problem: 'shape', path: 'directory.0.numbers.0' }] });
  });
});
