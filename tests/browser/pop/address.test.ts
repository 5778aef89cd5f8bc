import { expect, test } from 'vitest';
import { openExtensionPage } from '../../../scripts/lib/launch.ts';
import { beginCall, jot, pressKeys } from '../helpers/call-in-progress.ts';
import { byRole, seesText } from '../helpers/find.ts';
import { consoleSite, granted } from '../helpers/granted.ts';
import { keptCalls } from '../helpers/kept-calls.ts';
import { openDesk } from '../helpers/open-desk.ts';
import { popsAreOn, registered, rings, setName, setPops } from '../helpers/pops.ts';
import { promiseInCall } from '../helpers/promises.ts';

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
  await popsAreOn(options, true);
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

test('a call that rings in the midst of a review leaves what was written of it', async () => {
  const {
    panel,
    page,
    console: desk,
    launched,
  } = await openDesk({
    browser: 'chromium',
    extension: await granted('chromium'),
  });
  const own = await openExtensionPage(launched, 'icon/16.png');
  await setPops(own, { [consoleSite]: { rule: { in: 'path', name: 'call' }, events: false } });
  await page.bringToFront();
  await beginCall(panel);
  await jot(panel, '/e');
  const good = await panel.waitForSelector('.wrap-up label input');
  await good?.type('耐心');
  await page.goto(`${desk.url}/call/13900139000`);
  await rings(panel, '13900139000');
  expect(await panel.evaluate(() => document.activeElement?.closest('.capture-line') !== null)).toBe(true);
  await byRole(panel, 'button', '没有接到').click();
  await panel.waitForSelector('.wrap-up label input');
  expect(await panel.$eval('.wrap-up label input', (input) => (input as HTMLInputElement).value)).toBe('耐心');
});
