import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { expect, onTestFinished, test } from 'vitest';
import { buildExtension } from '../../../scripts/lib/build.ts';
import { launchBrowser, openPanelWindow } from '../../../scripts/lib/launch.ts';
import { saveSettings, usualSettings } from '../../../scripts/lib/save-settings.ts';
import { background } from '../helpers/background.ts';
import { seesText } from '../helpers/find.ts';
import { promiseInCall } from '../helpers/promises.ts';

interface Noted {
  readonly title: string;
  readonly message: string;
}
declare const chrome: {
  alarms: { get(name: string): Promise<{ scheduledTime: number } | undefined>; clear(name: string): Promise<boolean> };
  action: { getBadgeText(of: object): Promise<string> };
  notifications: {
    getAll(): Promise<Record<string, unknown>>;
    create(...of: unknown[]): Promise<string>;
    onClicked: { dispatch(id: string): void };
  };
};
declare global {
  var noted: Noted[] | undefined;
}

const folder = (name: string): string => {
  const made = mkdtempSync(join(tmpdir(), `callside-${name}-`));
  onTestFinished(() => rmSync(made, { recursive: true, force: true, maxRetries: 5 }));
  return made;
};

/** The extension as it is once the clerk has allowed notifications: no driver can press the browser's own prompt. */
async function allowed(): Promise<string> {
  const copy = folder('allowed');
  cpSync(await buildExtension('chromium'), copy, { recursive: true });
  const file = join(copy, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as { permissions: string[]; optional_permissions: string[] };
  manifest.permissions.push('notifications');
  manifest.optional_permissions = [];
  writeFileSync(file, JSON.stringify(manifest));
  return copy;
}

async function open(extension: string, userDataDir: string, settings: object = {}) {
  const launched = await launchBrowser({ kind: 'chromium', extension, userDataDir });
  let closed = false;
  const close = async () => {
    if (!closed) await launched.browser.close();
    closed = true;
  };
  onTestFinished(close);
  await saveSettings(launched, { ...usualSettings, ...settings });
  const panel = await openPanelWindow(launched);
  return { launched, panel, close };
}

/** Asked of the panel: an extension's pages see what the background has set. */
const alarmAt = (panel: Page): Promise<number | null> =>
  panel.evaluate(async () => (await chrome.alarms.get('promises'))?.scheduledTime ?? null);
const badge = (panel: Page): Promise<string> => panel.evaluate(() => chrome.action.getBadgeText({}));
const isSet = (at: number | null): boolean => at !== null && at > Date.now();

async function until<T>(ask: () => Promise<T>, holds: (answer: T) => boolean): Promise<T> {
  const last = Date.now() + 20_000;
  for (;;) {
    const answer = await ask();
    if (holds(answer)) return answer;
    if (Date.now() > last) throw new Error(`still ${JSON.stringify(answer)}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

test('a promise is reminded of when it is due, without a name, and the badge counts it', async () => {
  const { launched, panel } = await open(await allowed(), folder('due'));
  await promiseInCall(panel, '10分钟内');
  await until(() => alarmAt(panel), isSet);
  expect(await badge(panel)).toBe('');
  await (await background(launched)).evaluate(() => {
    const { create } = chrome.notifications;
    globalThis.noted = [];
    chrome.notifications.create = (id, content) => {
      globalThis.noted?.push(content as Noted);
      return create.call(chrome.notifications, id, content);
    };
  });
  // The clerk moves it to now.
  await panel.focus('[data-promise]');
  await panel.keyboard.press('m');
  await panel.waitForFunction(() => document.activeElement?.matches('.ask input'));
  for (const sign of '今天0:01') await panel.keyboard.sendCharacter(sign);
  await panel.keyboard.press('Enter');
  await until(
    () => badge(panel),
    (text) => text === '1',
  );
  await seesText(panel, '1 项已过时间');
  const worker = await background(launched);
  const ids = await until(
    () => worker.evaluate(async () => Object.keys(await chrome.notifications.getAll())),
    (all) => all.length === 1,
  );
  const noted = await worker.evaluate(() => globalThis.noted);
  expect(noted).toMatchObject([{ title: '承诺到时间了', message: '00:01 · 尽快处理' }]);
  expect(JSON.stringify([noted, ids])).not.toMatch(/王|138|漏水/);
  await worker.evaluate((id) => chrome.notifications.onClicked.dispatch(id ?? ''), ids[0]);
  await panel.waitForSelector('.call-detail');
});

test('reminders survive the death of the background and a restart of the browser', async () => {
  const [extension, profile] = [await allowed(), folder('restarted')];
  const first = await open(extension, profile);
  await promiseInCall(first.panel, '3小时内');
  await until(() => alarmAt(first.panel), isSet);
  await (await background(first.launched)).close();
  await first.panel.evaluate(() => chrome.alarms.clear('promises'));
  expect(await alarmAt(first.panel)).toBeNull();
  await first.panel.reload();
  await seesText(first.panel, '待办承诺');
  await until(() => alarmAt(first.panel), isSet);
  await first.close();
  const second = await open(extension, profile);
  await seesText(second.panel, '待办承诺');
  await until(() => alarmAt(second.panel), isSet);
});
