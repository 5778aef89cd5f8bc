import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const rows = readFileSync('docs/security.md', 'utf8')
  .split('\n')
  .filter((line) => /^\| (?:S\d+|\d+) \|/.test(line))
  .map((line) => {
    const cells = line
      .slice(1, -1)
      .split('|')
      .map((cell) => cell.trim());
    return { number: cells[0] ?? '', cells, test: cells.at(-1) ?? '' };
  });
const upTo = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, at) => from + at);

test('each rule of filling and each attack is in its table, once and in order', () => {
  expect(rows.map(({ number }) => number)).toEqual([
    ...upTo(1, 12).map((rule) => `S${rule}`),
    ...upTo(33, 45).map(String),
  ]);
});

test('no cell is empty', () => {
  for (const { number, cells } of rows) {
    expect(cells.length, number).toBe(number.startsWith('S') ? 4 : 5);
    expect(
      cells.filter((cell) => cell === ''),
      number,
    ).toEqual([]);
  }
});

test('each test that is named is there', () => {
  for (const { number, test: cell } of rows) {
    const files = [...cell.matchAll(/`(tests\/[^`]+)`/g)].map(([, file]) => file ?? '');
    expect(files.length, number).toBeGreaterThan(0);
    expect(
      files.filter((file) => !existsSync(file)),
      number,
    ).toEqual([]);
  }
});

test('each file of the hostile suite is named', () => {
  const named = rows.map(({ test: cell }) => cell).join();
  const files = readdirSync('tests/browser/hostile').map((name) => `tests/browser/hostile/${name}`);
  expect(files.filter((file) => !named.includes(`\`${file}\``))).toEqual([]);
});
