import { expect, test } from 'vitest';
import { openExtensionPage } from '../../../scripts/lib/launch.ts';
import { background } from '../helpers/background.ts';
import { pressKeys } from '../helpers/call-in-progress.ts';
import { consoleSite, granted } from '../helpers/granted.ts';
import { keptCalls, stageIs } from '../helpers/kept-calls.ts';
import { openDesk } from '../helpers/open-desk.ts';
import { badgeIs, rings, setPops } from '../helpers/pops.ts';

const byAddress = { [consoleSite]: { rule: { in: 'query', name: 'phone' }, events: false } } as const;

test.each([false, true])(
  'while no panel is open the badge shows a call, and the panel that is opened has it ringing (notifications: %s)',
  async (notifications) => {
    const {
      panel,
      page,
      openPanel,
      launched,
      console: desk,
    } = await openDesk({
      browser: 'chromium',
      extension: await granted('chromium', { notifications }),
    });
    const own = await openExtensionPage(launched, 'icon/16.png');
    await setPops(own, byAddress);
    await panel.close();
    await page.bringToFront();
    const rangAt = Date.now();
    await page.goto(`${desk.url}/tickets/new?phone=13800138000`);
    await badgeIs(own, '☎');
    if (notifications) {
      const worker = await background(launched);
      const shown = () => worker.evaluate(async () => Object.keys(await chrome.notifications.getAll()));
      await expect.poll(shown).toEqual(['ring']);
    }
    const opened = await openPanel();
    await rings(opened, '13800138000');
    await badgeIs(own, '');
    await pressKeys(opened, 'Control', 'Enter');
    await stageIs(opened, '问候');
    // It has rung since the page told, not since the panel was opened.
    const [call] = await keptCalls(opened);
    expect(Math.abs((call?.summary.startedAt ?? 0) - rangAt)).toBeLessThan(Date.now() - rangAt);
    const [begun, , answered] = call?.events ?? [];
    expect(begun?.at).toBe(call?.summary.startedAt);
    expect(answered?.offsetMs).toBeGreaterThan(0);
  },
);

test('a click on the notification opens the panel with the call', async () => {
  const {
    panel,
    page,
    launched,
    console: desk,
  } = await openDesk({
    browser: 'chromium',
    extension: await granted('chromium', { notifications: true }),
  });
  const own = await openExtensionPage(launched, 'icon/16.png');
  await setPops(own, byAddress);
  await panel.close();
  await page.bringToFront();
  await page.goto(`${desk.url}/tickets/new?phone=13800138000`);
  const worker = await background(launched);
  await expect
    .poll(() => worker.evaluate(async () => Object.keys(await chrome.notifications.getAll())))
    .toEqual(['ring']);
  const before = new Set(launched.browser.targets());
  const opened = launched.browser.waitForTarget((one) => !before.has(one) && one.url().includes('sidepanel.html'));
  await worker.evaluate(() => chrome.notifications.onClicked.dispatch('ring'));
  const again = await (await opened).asPage();
  await rings(again, '13800138000');
});
