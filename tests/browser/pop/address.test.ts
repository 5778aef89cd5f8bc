import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { openExtensionPage } from '../../../scripts/lib/launch.ts';
import { pressKeys } from '../helpers/call-in-progress.ts';
import { seesText } from '../helpers/find.ts';
import { consoleSite, granted } from '../helpers/granted.ts';
import { keptCalls } from '../helpers/kept-calls.ts';
import { openDesk } from '../helpers/open-desk.ts';
import { registered, rings } from '../helpers/pops.ts';
import { promiseInCall } from '../helpers/promises.ts';

/** Sets in the settings, as a clerk does, that this site's addresses carry the number. */
async function setName(options: Page, place: string, name: string): Promise<void> {
  await options.waitForSelector('.sites select');
  await options.select('.sites select', place);
  const input = await options.waitForSelector('.pop-where input');
  await input?.type(name);
  await options.keyboard.press('Tab');
}

test('an address that carries a number rings with it, and shows who it is', async () => {
  const {
    panel,
    page,
    console: desk,
    launched,
    errors,
  } = await openDesk({
    browser: 'chromium',
    extension: await granted('chromium'),
  });
  await promiseInCall(panel, '明天上午');
  const options = await openExtensionPage(launched, 'options.html');
  await seesText(options, consoleSite);
  expect(await registered(options)).toEqual([]);
  await setName(options, 'query', 'phone');
  await options.waitForFunction(async () => (await chrome.scripting.getRegisteredContentScripts()).length === 1);
  await page.bringToFront();
  await page.goto(`${desk.url}/tickets/new?phone=138+0013+8000`);
  await rings(panel, '138 0013 8000');
  await seesText(panel, '来过 1 次');
  // The same call, on another page of the console and loaded again: no second ring.
  await page.goto(`${desk.url}/tickets?phone=13800138000`);
  await page.reload();
  await pressKeys(panel, 'Control', 'Enter');
  await panel.waitForFunction(() => document.querySelector('[aria-current="step"]')?.textContent === '问候');
  expect(await panel.$$('.other-calls li')).toHaveLength(0);
  // Another number within the same page, without a load, while the first is talked on: another call.
  await page.evaluate(() => history.pushState(null, '', '?phone=13900139000'));
  await seesText(panel, '13900139000');
  expect(await panel.$$eval('.other-calls .ringing', (calls) => calls.length)).toBe(1);
  expect((await keptCalls(panel)).map(({ summary }) => summary.status)).toEqual(['ringing', 'active', 'closed']);
  expect(errors).toEqual([]);
});
