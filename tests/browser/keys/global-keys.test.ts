import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { jot } from '../helpers/call-in-progress.ts';
import { seesText } from '../helpers/find.ts';
import { canPressRealKeys, openKeyDesk } from '../helpers/real-keys.ts';

const stage = (panel: Page, name: string) =>
  panel.waitForFunction(
    (wanted) => document.querySelector('[aria-current="step"]')?.textContent?.trim() === wanted,
    {},
    name,
  );

describe.skipIf(!canPressRealKeys)('the four global keys, pressed on the page', () => {
  test('Alt+Q opens the panel with a call that rings, and answers it', async () => {
    const desk = await openKeyDesk();
    await desk.press('alt+q');
    const panel = await desk.panel();
    await stage(panel, '响铃');
    await desk.press('alt+q');
    await stage(panel, '问候');
  });

  test('Alt+W puts the call on hold and takes it back', async () => {
    const desk = await openKeyDesk();
    await desk.press('alt+q');
    const panel = await desk.panel();
    await stage(panel, '响铃');
    await desk.press('alt+q');
    await stage(panel, '问候');
    await desk.press('alt+w');
    await seesText(panel, '客户在等候');
    await desk.press('alt+w');
    await seesText(panel, '通话中');
  });

  test('Alt+A grants the page, shows the plan, and fills it when pressed again', async () => {
    const desk = await openKeyDesk();
    await desk.press('alt+q');
    const panel = await desk.panel();
    await stage(panel, '响铃');
    await desk.press('alt+q');
    await stage(panel, '问候');
    await jot(panel, '王先生 13800138000');
    await desk.press('alt+a');
    await panel.waitForSelector('.fill-card .fields');
    await desk.press('alt+a');
    await seesText(panel, '已填好');
    const values = await desk.page.$$eval('input', (inputs) => inputs.map(({ value }) => value));
    expect(values).toContain('13800138000');
  });

  test('Alt+Z brings the cursor from the page back into the capture line', async () => {
    const desk = await openKeyDesk();
    await desk.press('alt+q');
    const first = await desk.panel();
    await stage(first, '响铃');
    await desk.press('alt+q');
    await stage(first, '问候');
    await desk.page.bringToFront();
    await desk.page.focus('form textarea');
    const gone = new Promise((resolve) => desk.launched.browser.once('targetdestroyed', resolve));
    await desk.press('alt+z');
    // The panel is built anew: that is the only way in which the browser gives it the focus.
    await gone;
    const panel = await desk.panel();
    await stage(panel, '问候');
    await panel.waitForFunction(() => document.hasFocus() && document.activeElement?.closest('.capture-line'));
    await desk.type('leak 5B');
    await panel.waitForFunction(
      () => document.querySelector<HTMLInputElement>('.capture-line input')?.value === 'leak 5B',
    );
  });
});
