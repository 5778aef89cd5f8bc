import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { openExtensionPage } from '../../../scripts/lib/launch.ts';
import { byRole, seesText } from '../helpers/find.ts';
import { consoleSite, granted } from '../helpers/granted.ts';
import { keptCalls } from '../helpers/kept-calls.ts';
import { openDesk } from '../helpers/open-desk.ts';
import { popsAreOn, registered, rings, setPops } from '../helpers/pops.ts';

/** What a telephone bar of a console looks like: an element that shows who is calling, and is empty between calls. */
const addTelephoneBar = (page: Page, number = '') =>
  page.evaluate((text) => {
    const bar = document.createElement('div');
    bar.innerHTML = '<p>来电 <b class="caller-number"></b></p>';
    document.body.prepend(bar);
    bar.querySelector('b')?.append(text);
  }, number);
const show = (page: Page, number: string) =>
  page.$eval('.caller-number', (shown, text) => shown.replaceChildren(text), number);

test('an element that the clerk points at rings with the number that it shows from then on', async () => {
  const { panel, page, launched } = await openDesk({ browser: 'chromium', extension: await granted('chromium') });
  await addTelephoneBar(page, '021-62621234');
  // A page that was opened this very moment would be new, with all that it shows.
  await page.waitForFunction(() => performance.now() > 1_500);
  let heard = 0;
  await page.exposeFunction('pageHeard', () => {
    heard += 1;
  });
  await page.evaluate(() => {
    for (const name of ['mousedown', 'click']) document.body.addEventListener(name, () => pageHeard());
  });
  const options = await openExtensionPage(launched, 'options.html');
  await options.waitForSelector('.sites select');
  await options.select('.sites select', 'element');
  await byRole(options, 'button', '在网页上点选').click();
  await page.waitForFunction(() => document.visibilityState === 'visible');
  await page.hover('.caller-number');
  await page.click('.caller-number');
  await options.waitForFunction(() => document.visibilityState === 'visible');
  await seesText(options, '现在读到：021-62621234');
  expect(await options.$eval('.pop-where input', (input) => (input as HTMLInputElement).value)).toBe('b.caller-number');
  expect(heard).toBe(0);
  await popsAreOn(options, true);
  await page.bringToFront();
  // What stood there before is no new call, what comes is one.
  await show(page, '来电 138 0013 8000 (王先生)');
  await rings(panel, '138 0013 8000');
  expect((await keptCalls(panel)).map(({ summary }) => summary.phone)).toEqual(['138 0013 8000']);
  expect(await panel.$$('.other-calls li')).toHaveLength(0);
});

test('where the setting goes the script stops, in pages that are open too', async () => {
  const { panel, page, launched } = await openDesk({ browser: 'chromium', extension: await granted('chromium') });
  await addTelephoneBar(page);
  const options = await openExtensionPage(launched, 'options.html');
  const rule = { in: 'element', selector: '.caller-number' } as const;
  await setPops(options, {
    [consoleSite]: { rule, events: false },
    'https://elsewhere.example': { rule, events: true },
  });
  expect(await registered(options)).toEqual([`${consoleSite}/*`]);
  await show(page, '13800138000');
  await rings(panel, '13800138000');
  await setPops(options, {});
  await show(page, '13900139000');
  // One that the desk would take is told last: had the other been, it would be here before.
  await setPops(options, { [consoleSite]: { rule: { in: 'query', name: 'phone' }, events: false } });
  await page.evaluate(() => history.pushState(null, '', '?phone=13700137000'));
  await rings(panel, '13700137000');
  expect((await keptCalls(panel)).map(({ summary }) => summary.phone)).toEqual(['13700137000', '13800138000']);
});

declare global {
  function pageHeard(): void;
}
