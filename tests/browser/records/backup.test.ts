import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { expect, onTestFinished, test } from 'vitest';
import { launchBrowser, openExtensionPage } from '../../../scripts/lib/launch.ts';
import { saveSettings, usualSettings } from '../../../scripts/lib/save-settings.ts';
import { accessibilityFaults } from '../helpers/accessibility.ts';
import { beginCall, jot } from '../helpers/call-in-progress.ts';
import { seesText } from '../helpers/find.ts';
import { openDesk } from '../helpers/open-desk.ts';

const passphrase = '办公室 2026';

test('a backup of this desk, with a passphrase, is merged on another machine; the table opens in a spreadsheet; an erased person stays away', async () => {
  const downloads = mkdtempSync(join(tmpdir(), 'callside-downloads-'));
  onTestFinished(() => rmSync(downloads, { recursive: true, force: true }));
  const saved = (ending: string): Promise<string> =>
    expect
      .poll(() => readdirSync(downloads).find((name) => name.endsWith(ending)))
      .toBeTruthy()
      .then(() => join(downloads, readdirSync(downloads).find((name) => name.endsWith(ending)) ?? ''));

  const desk = await openDesk({ browser: 'chromium', panelIn: 'window' });
  await beginCall(desk.panel);
  await jot(desk.panel, '/3');
  await jot(desk.panel, '/e');
  await (await desk.panel.waitForSelector('.wrap-up .row.end .button'))?.click();
  await desk.panel.waitForSelector('.idle');
  const session = await desk.launched.browser.target().createCDPSession();
  await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: downloads });

  const here = await openExtensionPage(desk.launched, 'records.html');
  await seesText(here, '还没有备份过');
  await type(here, '口令（可不填）', passphrase);
  await type(here, '再输一次口令', passphrase);
  await press(here, '备份全部通话');
  await seesText(here, '已备份 1 通');
  const backup = await saved('.callside-backup');
  expect(readFileSync(backup, 'latin1')).not.toContain('13800138000');
  await press(here, '导出表格（CSV）');
  await seesText(here, '已导出 1 通');
  const table = readFileSync(await saved('.csv'), 'utf8');
  expect(table).toMatch(/^\uFEFF日期,时间,接线员/);
  expect(table).toContain('13800138000');
  expect(await accessibilityFaults(here)).toEqual([]);
  await desk.close();

  const other = await launchBrowser({ kind: 'chromium' });
  onTestFinished(() => other.browser.close());
  await saveSettings(other, usualSettings);
  const there = await openExtensionPage(other, 'records.html');
  const file = await there.waitForSelector('input[type="file"]');
  await (file as ElementHandle<HTMLInputElement> | null)?.uploadFile(backup);
  await press(there, '查验并收入');
  await seesText(there, '请先填口令');
  await type(there, '口令（如果有）', '猜的');
  await press(there, '查验并收入');
  await seesText(there, '口令不对');
  await type(there, '口令（如果有）', passphrase);
  await press(there, '查验并收入');
  await seesText(there, '收入 1 通');
  await press(there, '查验并收入');
  await seesText(there, '1 通本来就有');
  const history = await openExtensionPage(other, 'sidepanel.html?history');
  await seesText(history, '厨房水管漏水');
  await seesText(history, '还没有备份过');

  await there.bringToFront();
  await type(there, '电话、姓名或地址', '13800138000');
  await press(there, '查找');
  await seesText(there, '找到 1 通');
  expect(await accessibilityFaults(there)).toEqual([]);
  await press(there, '删除 1 通…');
  await press(there, '永久删除');
  await seesText(there, '已删除 1 通');
  await press(there, '查验并收入');
  await seesText(there, '1 通属于已删除的人');
  await press(there, '查看并核对');
  await seesText(there, '完整，没有被改动');
  await history.bringToFront();
  await history.reload();
  await seesText(history, '还没有通话记录');
});

/** Writes into the field of a label, in place of what is there. */
async function type(page: Page, label: string, text: string): Promise<void> {
  const field = await page.waitForSelector(`::-p-aria([name="${label}"])`);
  await field?.click({ count: 3 });
  await field?.type(text);
}

async function press(page: Page, name: string): Promise<void> {
  // Disabled until there is something to press it for.
  const button = await page.waitForSelector(`xpath///button[not(@disabled) and normalize-space()="${name}"]`);
  await button?.click();
}
