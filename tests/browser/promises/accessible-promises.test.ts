import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { accessibilityFaults } from '../helpers/accessibility.ts';
import { jot, pressKeys } from '../helpers/call-in-progress.ts';
import { seesText } from '../helpers/find.ts';
import { openDesk } from '../helpers/open-desk.ts';
import { promiseInCall } from '../helpers/promises.ts';

async function faults(panel: Page, screen: string): Promise<string[]> {
  const found: string[] = [];
  for (const value of ['light', 'dark']) {
    const still = { name: 'prefers-reduced-motion', value: 'reduce' };
    await panel.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }, still]);
    for (const width of [360, 240]) {
      await panel.setViewport({ width, height: 480 });
      const cards = await panel.evaluate(() =>
        [...document.querySelectorAll('main > *, .known-caller .row > *')].some(
          (part) => part.getBoundingClientRect().right > innerWidth,
        ),
      );
      const faulty = [...(await accessibilityFaults(panel)), ...(cards ? ['wider than its window'] : [])];
      found.push(...faulty.map((fault) => `${screen}, ${value}, ${width} px: ${fault}`));
    }
  }
  await panel.setViewport({ width: 360, height: 640 });
  return found;
}

test('promises and known callers can be read, heard and seen whole, in light and dark, at 360 and 240 px', async () => {
  const { panel } = await openDesk({ browser: 'chromium', panelIn: 'window' });
  await promiseInCall(panel, '今天0:01');
  const found = await faults(panel, 'promises');
  await pressKeys(panel, 'Control', 'Enter');
  await pressKeys(panel, 'Control', 'Enter');
  await panel.waitForSelector('.capture-line input');
  await jot(panel, '13800138000');
  await jot(panel, '/7');
  await seesText(panel, '来过 1 次');
  await panel.waitForSelector('.known-caller input');
  found.push(...(await faults(panel, 'known caller who asks after a request')));
  await jot(panel, '/9');
  await seesText(panel, '取自');
  found.push(...(await faults(panel, 'joined')));
  await pressKeys(panel, 'Alt', 'KeyY');
  await panel.waitForSelector('.promise-list [data-promise]');
  await panel.click('[data-promise]');
  await panel.waitForSelector('.kept-promises');
  found.push(...(await faults(panel, 'a call with its promise')));
  expect(found).toEqual([]);
});
