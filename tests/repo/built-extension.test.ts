import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { buildExtension, extensionFolder } from '../../scripts/lib/build.ts';
import { root } from '../../scripts/lib/root.ts';
import { startFiles } from '../../scripts/lib/start-files.ts';

const chromium = extensionFolder('chromium');
const firefox = extensionFolder('firefox');

beforeAll(async () => {
  await buildExtension('chromium');
  await buildExtension('firefox');
});

const manifestOf = (folder: string): Record<string, unknown> =>
  JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));

/** What an administrator reads before installing, written out: a change here is a decision, never an accident. */
const common = {
  manifest_version: 3,
  default_locale: 'en',
  optional_permissions: ['notifications'],
};
const permissions = ['activeTab', 'alarms', 'scripting', 'storage', 'unlimitedStorage'];
const sites = ['http://*/*', 'https://*/*'];
const suggestedKeys = { call: 'Alt+Q', fill: 'Alt+A', hold: 'Alt+W', notes: 'Alt+Z' };

const sorted = (list: unknown): readonly string[] => (Array.isArray(list) ? [...list].sort() : []);

function keysOf(manifest: Record<string, unknown>): Record<string, string> {
  const commands = (manifest.commands ?? {}) as Record<string, { suggested_key?: { default: string } }>;
  return Object.fromEntries(
    Object.entries(commands).flatMap(([id, { suggested_key }]) => (suggested_key ? [[id, suggested_key.default]] : [])),
  );
}

describe.each([
  ['Chromium', chromium, ['sidePanel', ...permissions]],
  ['Firefox', firefox, permissions],
] as const)('the manifest for %s', (_, folder, expected) => {
  test('asks for exactly these permissions, and for no site', () => {
    const manifest = manifestOf(folder);
    expect(manifest).toMatchObject(common);
    expect(sorted(manifest.permissions)).toEqual(sorted([...expected]));
    expect(manifest.host_permissions ?? []).toEqual([]);
    expect(sorted(manifest.optional_host_permissions)).toEqual(sites);
  });

  test('has no content script, no file that pages may load, and no eased content policy', () => {
    const manifest = manifestOf(folder);
    expect(manifest.content_scripts ?? []).toEqual([]);
    expect(manifest.web_accessible_resources ?? []).toEqual([]);
    expect(manifest.externally_connectable ?? null).toBeNull();
    expect(JSON.stringify(manifest.content_security_policy ?? '')).not.toMatch(/unsafe|https?:/);
  });

  test('suggests four keys, the most that Chromium takes', () => {
    expect(keysOf(manifestOf(folder))).toEqual(suggestedKeys);
  });
});

test('the lowest versions are stated', () => {
  expect(manifestOf(chromium).minimum_chrome_version).toBe('116');
  expect(manifestOf(firefox)).toMatchObject({
    browser_specific_settings: { gecko: { id: 'callside@callside.example', strict_min_version: '128.0' } },
  });
});

test('the panel is a side panel in Chromium and a sidebar in Firefox', () => {
  expect(manifestOf(chromium)).toMatchObject({ side_panel: { default_path: 'sidepanel.html' } });
  expect(manifestOf(firefox)).toMatchObject({ sidebar_action: { default_panel: 'sidepanel.html' } });
});

/** Bytes, uncompressed: a bit above what was measured last. The rest of the panel is loaded when it is used. */
const panelStartBudget = 290_000;
const backgroundBudget = 31_000;

test('the panel starts with little: what its page loads at once stays in the budget', () => {
  for (const folder of [chromium, firefox]) {
    const files = startFiles(folder, 'sidepanel.html');
    expect(files.length).toBeGreaterThan(0);
    expect(files.reduce((sum, file) => sum + statSync(file).size, 0)).toBeLessThan(panelStartBudget);
  }
});

test('the background stays small: the browser starts it again and again', () => {
  expect(statSync(join(chromium, 'background.js')).size).toBeLessThan(backgroundBudget);
});

test('no file has a path of the machine that built it', () => {
  const scripts = readdirSync(chromium, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.js'));
  expect(scripts.length).toBeGreaterThan(10);
  expect(scripts.filter((name) => readFileSync(join(chromium, name), 'utf8').includes(root))).toEqual([]);
});

test('nothing is loaded from the network', () => {
  const pages = readdirSync(chromium).filter((name) => name.endsWith('.html'));
  expect(pages).toContain('sidepanel.html');
  for (const page of pages)
    expect(readFileSync(join(chromium, page), 'utf8')).not.toMatch(/(src|href)="(https?:)?\/\//);
});

test('both languages and the built-in packs are in the package', () => {
  for (const path of ['_locales/en', '_locales/zh_CN', 'packs/zh-CN.callside.json', 'packs/en.callside.json'])
    expect(existsSync(join(chromium, path)), path).toBe(true);
});
