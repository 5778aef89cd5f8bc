import { expect, test } from 'vitest';
import { readText, sourceFiles, treeFiles } from './helpers/tree.ts';

const product = sourceFiles.filter((path) => /^(entrypoints|components|lib|scripts)\//.test(path));
const linesOf = (path: string): number => readText(path).trimEnd().split('\n').length;

/** Files of more than 150 lines, each with a reason that its reader would accept. */
const mayBeLong: Readonly<Record<string, string>> = {
  'lib/history/live-desk.ts': 'the queue, the lock and the two ways of catching up share one state',
  'lib/fill/fill-session.ts': 'one fill from look to undo, step by step',
  'lib/fill/collect/find-controls.ts': 'the order in which the controls of a page are told apart',
  'components/panel/model/panel-model.ts': 'the one place where the parts of the panel meet',
  'components/panel/model/fill-model.ts': 'the states of a fill as the clerk sees them',
};

test('a file of more than 150 lines has a written reason, and none has more than 240', () => {
  const long = product.filter((path) => linesOf(path) > 150);
  expect(long.filter((path) => !(path in mayBeLong) || linesOf(path) > 240)).toEqual([]);
});

test('half of the files fit on one screen, nine in ten are under 150 lines', () => {
  const sizes = product.map(linesOf).sort((a, b) => a - b);
  expect(sizes[Math.floor(sizes.length * 0.5)]).toBeLessThanOrEqual(70);
  expect(sizes[Math.floor(sizes.length * 0.9)]).toBeLessThanOrEqual(150);
});

test('a folder of more than a dozen modules has an inner structure', () => {
  const perFolder = new Map<string, number>();
  for (const path of product) {
    const folder = path.slice(0, path.lastIndexOf('/'));
    perFolder.set(folder, (perFolder.get(folder) ?? 0) + 1);
  }
  /** Flat lists, where every file is one entry of the same kind. */
  const flatLists = ['components/panel', 'lib/call/checks', 'lib/fill/widgets', 'scripts/lib'];
  const crowded = [...perFolder].filter(([folder, count]) => count > 14 && !flatLists.includes(folder));
  expect(crowded).toEqual([]);
});

test('files are named in kebab-case, components in PascalCase', () => {
  const own = treeFiles.filter((path) => /^(entrypoints|components|lib|scripts)\/.*\.(tsx?|css|json|mjs)$/.test(path));
  const wrong = own.filter((path) => {
    const name = path.slice(path.lastIndexOf('/') + 1);
    const isView = path.startsWith('components/') && name.endsWith('.tsx');
    return !(isView ? /^[A-Z][A-Za-z0-9]*\.tsx$/ : /^[a-z0-9]+([.-][a-z0-9]+)*\.\w+$/).test(name);
  });
  expect(wrong).toEqual([]);
});
