import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { expect, onTestFinished, test } from 'vitest';
import { beginCall, findsCallAgain, isKept, jot, noteOf } from '../browser/helpers/call-in-progress.ts';
import { openDesk } from '../browser/helpers/open-desk.ts';

const words = ['厨房漏水', '水管开裂', '地板泡了', '楼下也湿了', '阀门生锈了', '天花板发霉'];

/** Milliseconds after a word was typed: before, at and after the moment at which it is written. */
const moments = [0, 20, 60, 120, 250, 400, 700];

test.each(moments)(
  'a browser killed %i ms after a word was typed has every word that was marked as kept',
  async (momentMs) => {
    const userDataDir = mkdtempSync(join(tmpdir(), 'callside-killed-'));
    onTestFinished(() => rmSync(userDataDir, { recursive: true, force: true, maxRetries: 5 }));
    const first = await openDesk({ browser: 'chromium', panelIn: 'window', userDataDir });
    const call = await beginCall(first.panel);
    const [last = '', ...kept] = words;
    for (const word of kept) await jot(first.panel, word);
    await isKept(first.panel);
    await jot(first.panel, last);
    const markedAsKept = await killAfter(first.panel, momentMs);

    const second = await openDesk({ browser: 'chromium', panelIn: 'window', userDataDir });
    await findsCallAgain(second.panel, call);
    const description = await noteOf(second.panel, 'description');
    for (const word of markedAsKept ? words : kept) expect(description).toContain(word);
  },
);

/** Kills the browser at that moment. @returns whether the panel said “kept” just before. */
async function killAfter(panel: Page, momentMs: number): Promise<boolean> {
  const browserProcess = panel.browser().process();
  const dead = new Promise((resolve) => browserProcess?.once('exit', resolve));
  const marked = await panel.evaluate(async (wait) => {
    await new Promise((resolve) => setTimeout(resolve, wait));
    // What the clerk sees is the next frame.
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    return document.querySelector('.panel-footer [role="status"]')?.textContent === '已保存';
  }, momentMs);
  browserProcess?.kill('SIGKILL');
  await dead;
  return marked;
}
