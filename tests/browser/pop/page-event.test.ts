import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { openExtensionPage } from '../../../scripts/lib/launch.ts';
import { pressKeys } from '../helpers/call-in-progress.ts';
import { seesText } from '../helpers/find.ts';
import { consoleSite, granted } from '../helpers/granted.ts';
import { keptCalls, stageIs } from '../helpers/kept-calls.ts';
import { openDesk } from '../helpers/open-desk.ts';
import { rings, setPops } from '../helpers/pops.ts';

/** What docs/integrate.md tells a console to do. */
const send = (page: Page, name: string, phone: string) =>
  page.evaluate(
    (type, detail) => void document.dispatchEvent(new CustomEvent(type, { detail })),
    name,
    JSON.stringify({ phone }),
  );

async function openConsole(events: boolean) {
  const desk = await openDesk({ browser: 'chromium', extension: await granted('chromium') });
  const own = await openExtensionPage(desk.launched, 'icon/16.png');
  const rule = { in: 'query', name: 'phone' } as const;
  await setPops(own, { [consoleSite]: { rule, events } });
  await desk.page.bringToFront();
  return { ...desk, own };
}

test('a console rings by its event, and hangs up what it rang, once the clerk allows it', async () => {
  const { panel, page } = await openConsole(true);
  await send(page, 'callside:ring', '138 0013 8000');
  await rings(panel, '138 0013 8000');
  await send(page, 'callside:hangup', '13800138000');
  await panel.waitForSelector('.idle');
  await send(page, 'callside:ring', '13900139000');
  await rings(panel, '13900139000');
  await pressKeys(panel, 'Control', 'Enter');
  await stageIs(panel, '问候');
  // An answered call is none of the page's business any more.
  await send(page, 'callside:hangup', '13900139000');
  await send(page, 'callside:ring', '13700137000');
  await seesText(panel, '13700137000');
  const calls = await keptCalls(panel);
  expect(calls.map(({ summary }) => [summary.phone, summary.status])).toEqual([
    ['13700137000', 'ringing'],
    ['13900139000', 'active'],
    ['138 0013 8000', 'missed'],
  ]);
});

test('without the clerk’s leave an event does nothing', async () => {
  const { panel, page } = await openConsole(false);
  await send(page, 'callside:ring', '13800138000');
  // Told last: had the event been heard, it would be here before.
  await page.evaluate(() => history.pushState(null, '', '?phone=13900139000'));
  await rings(panel, '13900139000');
  expect(await keptCalls(panel)).toHaveLength(1);
});

test('garbage, and 10,000 events in a second, cost nothing that is noticed and ring no more than a few calls', async () => {
  const { panel, page, own, errors } = await openConsole(true);
  const flooded = await page.evaluate(() => {
    const garbage = [null, 5, '', '{', '{"phone":', '{"phone":{}}', '<img src=x onerror=alert(1)>', { phone: '138' }];
    const started = performance.now();
    for (let count = 0; count < 10_000; count++) {
      const detail = count % 2 ? garbage[count % garbage.length] : `{"phone":"139${String(count).padStart(8, '0')}"}`;
      document.dispatchEvent(new CustomEvent<unknown>('callside:ring', { detail }));
    }
    document.dispatchEvent(new CustomEvent('callside:ring', { detail: `{"phone":"${'1'.repeat(5_000_000)}"}` }));
    return performance.now() - started;
  });
  expect(flooded).toBeLessThan(500);
  await panel.waitForSelector('.call-header');
  // The panel answers as ever.
  await pressKeys(panel, 'Control', 'Enter');
  await stageIs(panel, '问候');
  const { rings: queue } = await own.evaluate(() => chrome.storage.session.get('rings'));
  expect((queue as unknown[]).length).toBeLessThanOrEqual(10);
  expect((await keptCalls(panel)).length).toBeLessThanOrEqual(10);
  expect(errors).toEqual([]);
});
