import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { expect, onTestFinished, test } from 'vitest';
import { openExtensionPage } from '../../scripts/lib/launch.ts';
import { beginCall, jot } from '../browser/helpers/call-in-progress.ts';
import { seesText } from '../browser/helpers/find.ts';
import { openDesk } from '../browser/helpers/open-desk.ts';

/** Where `docs/data.md` says that traces stay, until the browser writes that file anew. Nowhere else may any be. */
const mayRemain = {
  chromium: /^Default\/IndexedDB\/chrome-extension_\w+\.indexeddb\.leveldb\/\d+\.(log|ldb)$/,
  // The file of “callside”; that of the journal is another one.
  firefox: /^storage\/default\/moz-extension[^/]+\/idb\/\d+ceadlils\.sqlite(-wal)?$/,
};

test.each(['chromium', 'firefox'] as const)(
  '%s: an erased person is in no file of the closed profile but those that the docs name',
  async (browser) => {
    const userDataDir = mkdtempSync(join(tmpdir(), 'callside-erased-'));
    onTestFinished(() => rmSync(userDataDir, { recursive: true, force: true, maxRetries: 5 }));
    const desk = await openDesk({ browser, panelIn: 'window', userDataDir });
    const call = await beginCall(desk.panel);
    await jot(desk.panel, '/3');
    await jot(desk.panel, '/e');
    await (await desk.panel.waitForSelector('.wrap-up .row.end .button'))?.click();
    await desk.panel.waitForSelector('.idle');
    const page = await openExtensionPage(desk.launched, 'records.html');
    await (await page.waitForSelector('#erase ~ form input'))?.type(call.phone);
    await press(page, '查找');
    await seesText(page, '找到 1 通');
    await press(page, '删除 1 通…');
    await press(page, '永久删除');
    await seesText(page, '已删除 1 通');
    await desk.close();
    const traces = [call.phone, call.matter, '王先生'].flatMap((text) => filesWith(userDataDir, text));
    expect(traces.filter((file) => !mayRemain[browser].test(file))).toEqual([]);
  },
);

async function press(page: Page, name: string): Promise<void> {
  const button = await page.waitForSelector(`xpath///button[not(@disabled) and normalize-space()="${name}"]`);
  await button?.click();
}

/** Every file of a profile in which a text stands, in any of the encodings that browsers write. */
function filesWith(folder: string, text: string): readonly string[] {
  const little = Buffer.from(text, 'utf16le');
  const written = [Buffer.from(text), little, Buffer.from(little).swap16()];
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return files.flatMap((entry) => {
    const path = join(entry.parentPath, entry.name);
    const bytes = readFileSync(path);
    return written.some((one) => bytes.includes(one)) ? [path.slice(folder.length + 1)] : [];
  });
}
