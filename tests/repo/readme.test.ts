import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { manifestFor } from '../../lib/browser/manifest.ts';
import { root } from '../../scripts/lib/root.ts';
import { readJson, readText, treeFiles } from './helpers/tree.ts';

const readme = readText('README.md');
const { scripts } = readJson('package.json') as { scripts: Record<string, string> };

/** Commands of those who work on Callside stand in CONTRIBUTING, the others in the README. */
const forContributors = /^(check|fix|build)$/;

test.each(Object.keys(scripts))('the command %s is written down', (name) => {
  const page = forContributors.test(name) ? readText('CONTRIBUTING.md') : readme;
  const callable = name === 'start' || name === 'test' ? `npm ${name}` : `npm run (-s )?${name}`;
  expect(new RegExp(`${callable}(?![\\w:])`).test(page)).toBe(true);
});

test('each permission is written down with its reason', () => {
  const { permissions, optional_permissions } = manifestFor('chromium');
  for (const permission of [...permissions, ...optional_permissions]) {
    const row = new RegExp(`\\|[^|\\n]*\`${permission}\`[^|\\n]*\\|\\s*\\S[^|\\n]{9,}\\|`);
    expect(row.test(readme), permission).toBe(true);
  }
});

test('the stated browser versions are the manifest’s', () => {
  const [, chromium] = /Edge from (\d+)/.exec(readme) ?? [];
  const [, firefox] = /Firefox from (\d+)/.exec(readme) ?? [];
  expect(manifestFor('chromium')).toMatchObject({ minimum_chrome_version: chromium });
  expect(manifestFor('firefox')).toMatchObject({
    browser_specific_settings: { gecko: { strict_min_version: `${firefox}.0` } },
  });
});

test('each page has only links and pictures that exist', () => {
  const pages = treeFiles.filter((path) => path.endsWith('.md'));
  const broken = pages.flatMap((page) =>
    [...readText(page).matchAll(/\]\(([^)#\s]+)[^)]*\)/g)]
      .map(([, link]) => link ?? '')
      .filter((link) => !/^[a-z]+:/.test(link) && !existsSync(join(root, page, '..', link)))
      .map((link) => `${page}: ${link}`),
  );
  expect(broken).toEqual([]);
});

test('each package that we borrow has its reason in CONTRIBUTING', () => {
  const { dependencies, devDependencies } = readJson('package.json') as Record<string, Record<string, string>>;
  const table = readText('CONTRIBUTING.md');
  const names = Object.keys({ ...dependencies, ...devDependencies }).filter((name) => !name.startsWith('@types/'));
  expect(names.filter((name) => !table.includes(`\`${name.replace('@biomejs/', '')}\``))).toEqual([]);
});

test('every script of package.json names a file that exists', () => {
  const files = Object.values(scripts).flatMap((command) => command.match(/scripts\/[\w./-]+\.(ts|mjs)/g) ?? []);
  expect(files.filter((file) => !existsSync(join(root, file)))).toEqual([]);
});
