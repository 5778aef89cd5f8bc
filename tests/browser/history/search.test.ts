import type { Page } from 'puppeteer-core';
import { expect, onTestFinished, test } from 'vitest';
import { fillHistory } from '../../../scripts/bench/history/fill-history.ts';
import { seededCalls } from '../../../scripts/bench/history/seeded-calls.ts';
import { launchBrowser, openExtensionPage } from '../../../scripts/lib/launch.ts';
import { saveSettings, usualSettings } from '../../../scripts/lib/save-settings.ts';
import { faults } from '../helpers/screen-faults.ts';

const kept = 3_000;

test('history finds calls by pinyin, digits and filters, marks what it found, and never holds the page up', async () => {
  const launched = await launchBrowser({ kind: 'chromium', size: { width: 360, height: 800 } });
  onTestFinished(() => launched.browser.close());
  await saveSettings(launched, usualSettings);
  const page = await openExtensionPage(launched, 'sidepanel.html?history');
  await page.waitForSelector('.history');
  await fillHistory(page, kept);
  await page.reload();
  await page.waitForSelector('.call-list button');
  await page.evaluate(watchFrames);

  await look(page, 'wang');
  await page.waitForFunction(
    () =>
      document.querySelectorAll('.call-list strong mark').length === 50 &&
      [...document.querySelectorAll('.call-list strong mark')].every((mark) => mark.textContent?.startsWith('王')),
  );
  // Frequent signs: each letter ends the search before it.
  await look(page, '水');
  await page.waitForFunction(
    () =>
      document.querySelectorAll('.call-list li').length === 50 &&
      [...document.querySelectorAll('.call-list li')].every((row) => row.querySelector('mark')?.textContent === '水'),
  );
  expect(await page.evaluate(() => Reflect.get(globalThis, 'longestFrameMs'))).toBeLessThan(1_000);
  const oldest = seededCalls(0, 1)[0]?.row.summary;
  await look(page, oldest?.phone.slice(-8) ?? '');
  await page.waitForFunction(
    (name) => document.querySelector('.call-list strong')?.textContent === name,
    {},
    oldest?.caller,
  );

  await emptySearch(page);
  await page.locator('.history .button[aria-expanded]').click();
  await page.select('.call-filters label:nth-of-type(1) select', 'complaint');
  await page.waitForFunction(() => {
    const shown = [...document.querySelectorAll('.call-list .kind')];
    return shown.length === 50 && shown.every((kind) => kind.textContent === shown[0]?.textContent);
  });
  expect(await faults(page, 'history with filters')).toEqual([]);
  await saveSettings(launched, { ...usualSettings, maskLists: true });
  await page.waitForFunction(() =>
    [...document.querySelectorAll('.call-list strong')].every(({ textContent }) => /^.\*\*$/.test(textContent)),
  );
  await look(page, '没有这样的词');
  await page.waitForFunction(() => document.querySelector('.history .empty') !== null);
});

async function look(page: Page, words: string): Promise<void> {
  await page.locator('.history input[type="search"]').fill(words);
}

async function emptySearch(page: Page): Promise<void> {
  await page.locator('.history input[type="search"]').click();
  await page.keyboard.press('Escape');
  await page.waitForFunction(() => document.querySelectorAll('.call-list li').length === 50);
}

/** Runs in the page: the longest time between two frames. */
function watchFrames(): void {
  let before = performance.now();
  Object.assign(globalThis, { longestFrameMs: 0 });
  const next = () => {
    const now = performance.now();
    Object.assign(globalThis, { longestFrameMs: Math.max(Reflect.get(globalThis, 'longestFrameMs'), now - before) });
    before = now;
    requestAnimationFrame(next);
  };
  requestAnimationFrame(next);
}
