import { describe, expect, it, test } from 'vitest';
import { answerOf } from '../../../lib/handbook/answer.ts';
import { handbookDocument } from '../../../lib/handbook/handbook-document.ts';
import { loadPack } from '../../../lib/packs/load-pack.ts';
import type { Pack } from '../../../lib/packs/pack-schema.ts';
import { slotsIn } from '../../../lib/phrases/fill-slots.ts';
import { en, zh } from '../phrases/support.ts';
import { indexOf, placesOf } from '../search/support.ts';

const entriesOf = (pack: Pack) => pack.handbook?.entries ?? [];

describe('the built-in handbook', () => {
  it('has at least 60 questions, the same ones in both languages', () => {
    const shape = (pack: Pack) => entriesOf(pack).map(({ id, category, answer }) => [id, category, slotsIn(answer)]);
    expect(entriesOf(zh).length).toBeGreaterThanOrEqual(60);
    expect(shape(en)).toEqual(shape(zh));
    expect(en.handbook?.blanks.map(({ id }) => id)).toEqual(zh.handbook?.blanks.map(({ id }) => id));
  });

  it.each([zh, en])('asks the office for every fact: no figure, hour or number is in an answer ($locale)', (pack) => {
    expect(
      entriesOf(pack).filter(({ answer }) => /[0-9０-９]|[一二两三四五六七八九十百]+(元|点|小时|块)|¥|￥/.test(answer)),
    ).toEqual([]);
  });

  it.each([zh, en])('uses every blank that it asks for ($locale)', (pack) => {
    const used = new Set(entriesOf(pack).flatMap(({ answer }) => slotsIn(answer)));
    expect((pack.handbook?.blanks ?? []).filter(({ id }) => !used.has(id))).toEqual([]);
  });

  it.each([zh, en])('can say every answer once all blanks are filled in ($locale)', (pack) => {
    const facts = Object.fromEntries((pack.handbook?.blanks ?? []).map(({ id, label }) => [id, label]));
    expect(entriesOf(pack).filter((entry) => answerOf(entry, { facts, address: null }) === null)).toEqual([]);
  });
});

test.each([
  [zh, 'tcf', 'parking_fee'],
  [zh, '停车费', 'parking_fee'],
  [zh, 'wuyefei', 'property_fee'],
  [zh, '楼上漏水', 'leak_ceiling'],
  [zh, '几点下班', 'office_hours'],
  [zh, '电梯', 'lift_fault'],
  [zh, '没电', 'power_cut'],
  [en, 'parking fee', 'parking_fee'],
  [en, 'elevator', 'lift_fault'],
  [en, 'opening hours', 'office_hours'],
  [en, 'invoce', 'invoice'],
])('%# a caller’s “%s” leads to its answer', (pack, query, id) => {
  const entries = entriesOf(pack as Pack);
  const found = placesOf(indexOf(entries.map(handbookDocument)), query as string);
  expect(found.slice(0, 3).map((at) => entries[at]?.id)).toContain(id);
});

describe('a handbook from anywhere', () => {
  const withEntry = (change: object) =>
    loadPack({ ...zh, handbook: { ...zh.handbook, entries: [{ ...entriesOf(zh)[0], ...change }] } });

  it.each([
    ['a blank that it does not declare', { answer: '{secret}' }, 'unknown_slot'],
    ['a category that it does not have', { category: 'nowhere' }, 'unknown_category'],
    ['markup', { answer: '<img src=x>' }, 'markup'],
    ['an answer beyond the limit', { answer: '好'.repeat(2001) }, 'shape'],
  ])('with %s is refused', (_, change, problem) => {
    const loaded = withEntry(change);
    expect(loaded.ok ? [] : loaded.problems.map((one) => one.problem)).toContain(problem);
  });

  it('with a blank that bears the name of a slot is refused', () => {
    const loaded = loadPack({
      ...zh,
      handbook: { categories: {}, blanks: [{ id: 'surname', label: '姓' }], entries: [] },
    });
    expect(loaded).toMatchObject({ ok: false, problems: [{ problem: 'slot_name', path: 'handbook.blanks.0.id' }] });
  });

  it('that is absent is no problem', () => {
    const { handbook, ...without } = zh;
    expect(handbook).toBeDefined();
    expect(loadPack(without).ok).toBe(true);
  });
});
