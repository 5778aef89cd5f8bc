import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readText, treeFiles } from './helpers/tree.ts';

const rows = readText('docs/pack-security.md')
  .split('\n')
  .filter((line) => /^\| \d+ \|/.test(line))
  .map((line) =>
    line
      .split('|')
      .map((cell) => cell.trim())
      .slice(1, -1),
  );
const numbers = rows.map(([number]) => Number(number));

test('each attack on packs stands in its table once, in order, with no cell empty', () => {
  expect(numbers).toEqual(Array.from({ length: 15 }, (_, at) => 46 + at));
  expect(rows.filter((cells) => cells.length !== 4 || cells.includes(''))).toEqual([]);
});

test('each test that is named is there', () => {
  const named = rows.map(([, , , cell = '']) => cell.replaceAll('`', ''));
  expect(named.filter((file) => !existsSync(file))).toEqual([]);
});

test('each file of the hostile suite is named', () => {
  const text = readText('docs/pack-security.md');
  const files = treeFiles.filter((path) => /^tests\/unit\/packs\/hostile\/.*\.test\.ts$/.test(path));
  expect(files.length).toBeGreaterThan(3);
  expect(files.filter((file) => !text.includes(`\`${file}\``))).toEqual([]);
});
