import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { extensionFolder } from '../../scripts/lib/build.ts';
import { startConsole } from '../../scripts/lib/console-server.ts';
import { type Launched, launchBrowser, openExtensionPage } from '../../scripts/lib/launch.ts';
import { openPage } from '../../scripts/probe/open-page.ts';
import type { FillAnswer } from '../../scripts/probe/open-probe.ts';

let desk: Awaited<ReturnType<typeof startConsole>>;
let launched: Launched;
let probe: Page;
let page: Page;
const folder = mkdtempSync(join(tmpdir(), 'callside-granted-'));

// No driver can press Firefox's buttons or answer its prompts, so this copy has the console's site from the start.
beforeAll(async () => {
  cpSync(extensionFolder('firefox'), folder, { recursive: true });
  const file = join(folder, 'manifest.json');
  const manifest: object = JSON.parse(readFileSync(file, 'utf8'));
  writeFileSync(file, JSON.stringify({ ...manifest, host_permissions: ['http://127.0.0.1/*'] }));
  desk = await startConsole();
  launched = await launchBrowser({ kind: 'firefox', extension: folder, size: { width: 1280, height: 1000 } });
  probe = await openExtensionPage(launched, 'probe.html');
  page = await launched.browser.newPage();
});

afterAll(async () => {
  await launched?.browser.close();
  await desk?.close();
  rmSync(folder, { recursive: true, force: true });
});

const onPage = <T>(ask: string, ...given: readonly unknown[]): Promise<T> =>
  probe
    .evaluate(
      async (name, url, args) => {
        const { browser, callside } = globalThis as unknown as {
          browser: { tabs: { query(q: object): Promise<{ id: number; url: string }[]> } };
          callside: Record<string, (...all: unknown[]) => Promise<unknown>>;
        };
        const tab = (await browser.tabs.query({})).find((one) => one.url === url);
        return JSON.stringify(await callside[name]?.(tab?.id, ...args));
      },
      ask,
      page.url(),
      given,
    )
    .then((text) => JSON.parse(text));

const chinese = {
  caller_surname: '王',
  honorific_or_gender: '先生',
  phone: '13800138000',
  address: '翠湖花园3栋2单元1201',
  description: '厨房水管漏水',
  priority: '紧急',
  category: '报修',
  due_or_appointment_time: '2026-12-03 15:00',
};
const english = {
  caller_name: 'Ann Lee',
  phone: '13800138000',
  description: 'Tap leaks',
  category: 'Repair',
  priority: 'Urgent',
};

test.each([
  ['/tickets/new?layout=a', chinese],
  ['/tickets/new?layout=b', chinese],
  ['/tickets/new?layout=c', chinese],
  ['/classic/tickets/new?layout=b', english],
])('in Firefox every noted field of %s is filled, and taken back', async (path, notes) => {
  await openPage(page, `${desk.url}/enter?to=${encodeURIComponent(path)}`);
  const { filled } = await onPage<FillAnswer>('fill', notes);
  const report = filled?.ok ? filled.report.fields : [];
  expect(report.length).toBeGreaterThan(5);
  expect(report.filter(({ outcome }) => outcome !== 'filled')).toEqual([]);
  // The radio buttons of a framework cannot be emptied from outside.
  const radios = path.startsWith('/tickets') && !path.endsWith('b') ? 1 : 0;
  expect(await onPage('undo')).toEqual({ ok: true, restored: report.length - radios, left: radios });
});
