import * as v from 'valibot';
import { expect, test } from 'vitest';
import { collectedSchema, filledSchema, ticketSchema, undoneSchema } from '../../../../lib/fill/page-answers.ts';

const honest = {
  token: '1-2-3-4',
  href: 'https://desk.example/new',
  origin: 'https://desk.example',
  readable: true,
  title: '新建工单',
  lang: 'zh-CN',
  filledBy: null,
  ours: [],
  controls: [],
  beyond: 0,
  unseen: [],
  innerFrames: [],
};
const answers: readonly unknown[] = [
  honest,
  { ok: true, fields: [{ ref: 0, outcome: 'filled', found: '王' }] },
  { ok: false, reason: 'navigated' },
  { restored: 1, left: 0 },
  { number: '1', url: 'https://desk.example/1' },
];
const schemas = [collectedSchema, filledSchema, ticketSchema, undoneSchema];
const strange: readonly unknown[] = [
  undefined,
  null,
  Number.NaN,
  -1,
  2 ** 53,
  '',
  '\ud800',
  '\u202e',
  'x'.repeat(300_000),
  [],
  [[[]]],
  {},
  Object.create(null),
  new Map([['ok', true]]),
  new Date(Number.NaN),
  () => true,
  Symbol.iterator,
  10n,
  JSON.parse('{"__proto__": {"ok": true}, "constructor": {"prototype": {}}}'),
  new Proxy({}, { get: () => '攻击', has: () => true, ownKeys: () => [] }),
];

/** The same numbers in every run. */
function dice(seed: number): (sides: number) => number {
  let at = seed;
  return (sides) => {
    at = (at * 1_664_525 + 1_013_904_223) % 2 ** 32;
    return Math.floor((at / 2 ** 32) * sides);
  };
}

const messages = 1_000_000;

test('of 1,000,000 forged answers none is taken for what it is not, and none makes the check throw', () => {
  const roll = dice(20_261_124);
  let taken = 0;
  for (let at = 0; at < messages; at += 1) {
    const base = answers[roll(answers.length)];
    const forged: unknown = roll(4) === 0 ? strange[roll(strange.length)] : twisted(base, roll);
    const schema = schemas[at % schemas.length] ?? collectedSchema;
    const result = v.safeParse(schema, forged);
    if (result.success) taken += 1;
  }
  expect(taken).toBeGreaterThan(0);
  expect(taken).toBeLessThan(messages / 4);
});

/** A copy with one of its entries replaced by something strange, or left out. */
function twisted(base: unknown, roll: (sides: number) => number): unknown {
  if (typeof base !== 'object' || base === null) return base;
  const entries = Object.entries(base);
  const hit = roll(entries.length);
  const changed = entries.flatMap(([key, value], at) => {
    if (at !== hit) return [[key, value]];
    return roll(5) === 0 ? [] : [[key, strange[roll(strange.length)]]];
  });
  return Object.fromEntries(changed);
}

test('an answer that is too much is refused whole', () => {
  const many = { ...honest, innerFrames: Array.from({ length: 21 }, () => 'https://a.example') };
  expect(v.safeParse(collectedSchema, many).success).toBe(false);
  expect(v.safeParse(collectedSchema, { ...honest, title: 'x'.repeat(2_001) }).success).toBe(false);
  expect(v.safeParse(collectedSchema, honest).success).toBe(true);
});
