import { basename } from 'node:path';
import { expect, test } from 'vitest';
import { importsOf, readText, treeFiles } from './helpers/tree.ts';

const modulesOf = (folder: string): readonly string[] =>
  treeFiles.filter((path) => new RegExp(`^${folder}/[^/]+\\.ts$`).test(path) && !path.endsWith('/registry.ts'));

const exportsA = (path: string, type: RegExp): boolean => type.test(readText(path));

const registered = (registry: string): readonly (string | null)[] => importsOf(registry).map(({ target }) => target);

test('every check of the procedure is registered', () => {
  const checks = modulesOf('lib/call/checks').filter((path) =>
    exportsA(path, /export function \w+\([^)]*Asked<'\w+'>/),
  );
  expect(checks.length).toBeGreaterThan(8);
  expect(checks.filter((path) => !registered('lib/call/checks/registry.ts').includes(path))).toEqual([]);
});

test('every upgrade of the database is registered', () => {
  const upgrades = modulesOf('lib/history/upgrades').filter((path) => /^\d{3}-/.test(basename(path)));
  expect(upgrades.filter((path) => !registered('lib/history/upgrades/registry.ts').includes(path))).toEqual([]);
});

const widgets = modulesOf('lib/fill/widgets').filter((path) => exportsA(path, /export const \w+: Widget\b/));

test('every widget is registered', () => {
  expect(widgets.length).toBeGreaterThan(4);
  expect(widgets.filter((path) => !registered('lib/fill/widgets/registry.ts').includes(path))).toEqual([]);
});

test.each(widgets.map((path) => basename(path, '.ts')))('the widget %s has a test that names it', (name) => {
  const tests = treeFiles.filter((path) => /^tests\/(unit|browser|full)\/.*\.test\.tsx?$/.test(path));
  const naming = tests.filter(
    (path) => path.includes(name) || importsOf(path).some(({ target }) => target?.endsWith(`widgets/${name}.ts`)),
  );
  expect(naming).not.toEqual([]);
});
