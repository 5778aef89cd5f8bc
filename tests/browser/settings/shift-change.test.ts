import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { openExtensionPage } from '../../../scripts/lib/launch.ts';
import { usualSettings } from '../../../scripts/lib/save-settings.ts';
import { jot } from '../helpers/call-in-progress.ts';
import { byRole, seesText } from '../helpers/find.ts';
import { keptCalls, takesCall } from '../helpers/kept-calls.ts';
import { openDesk } from '../helpers/open-desk.ts';
import { promiseInCall } from '../helpers/promises.ts';

const settings = { ...usualSettings, clerks: ['小林', '小王'] };

const onDuty = (panel: Page, clerk: string) =>
  panel.waitForFunction((name) => document.querySelector('.clerk-button')?.textContent === name, {}, clerk);

async function wholeCall(panel: Page): Promise<void> {
  await takesCall(panel);
  await jot(panel, '/e');
  await panel.waitForSelector('.wrap-up');
  await (await panel.waitForSelector('.wrap-up .row.end .button'))?.click();
  await panel.waitForSelector('.idle');
}

async function pressShiftKey(panel: Page): Promise<void> {
  await panel.keyboard.down('Alt');
  await panel.keyboard.press('Slash');
  await panel.keyboard.up('Alt');
  await panel.waitForFunction(() => document.activeElement?.closest('.clerk-picker') !== null);
}

test('one key and one digit change the shift; calls, promises, the review and the hand-over are each clerk’s own', async () => {
  const { panel, launched, errors } = await openDesk({ browser: 'chromium', panelIn: 'window', settings });
  await promiseInCall(panel, '明天上午');
  await pressShiftKey(panel);
  await panel.keyboard.press('2');
  await onDuty(panel, '小王');
  await panel.waitForSelector('.clerk-picker', { hidden: true });
  await wholeCall(panel);
  expect((await keptCalls(panel)).map(({ summary }) => summary.clerk)).toEqual(['小王', '小林']);

  await seesText(panel, '今天 2 通');
  await seesText(panel, '尽快处理');
  await panel.locator('.idle .heading .button[aria-pressed]').click();
  await seesText(panel, '今天 1 通');
  await panel.waitForFunction(() => document.querySelector('[data-promise]') === null);

  await panel.keyboard.down('Alt');
  await panel.keyboard.press('KeyK');
  await panel.keyboard.up('Alt');
  await byRole(panel, 'button', '走势').click();
  await panel.waitForFunction(() => document.querySelector('.trend')?.textContent?.includes('小王'));

  const sheet = await openExtensionPage(launched, 'handover.html');
  await seesText(sheet, '本班接听 2 通');
  await sheet.locator('.controls input[type="checkbox"]').click();
  await seesText(sheet, '本班接听 1 通');
  expect(errors).toEqual([]);
});

test('Enter takes the one who is not here, in a call too, whose clerk stays who began it', async () => {
  const { panel } = await openDesk({ browser: 'chromium', panelIn: 'window', settings });
  await takesCall(panel);
  await jot(panel, '/g');
  await panel.waitForSelector('.clerk-picker');
  await panel.waitForFunction(() => document.activeElement?.closest('.clerk-picker') !== null);
  await panel.keyboard.press('Enter');
  await onDuty(panel, '小王');
  await panel.waitForFunction(() => document.activeElement?.closest('.capture-line') !== null);
  expect((await keptCalls(panel))[0]?.summary.clerk).toBe('小林');
});

test.each(['chromium', 'firefox'] as const)(
  'in %s one click between calls changes the shift, and somebody new is written once',
  async (browser) => {
    const { panel } = await openDesk({ browser, panelIn: 'window', settings });
    await byRole(panel, 'button', '小王').click();
    await onDuty(panel, '小王');
    await pressShiftKey(panel);
    await panel.focus('.clerk-picker input');
    for (const sign of '小陈') await panel.keyboard.sendCharacter(sign);
    await panel.keyboard.press('Enter');
    await onDuty(panel, '小陈');
    const names = await panel.$$eval('.on-duty button', (buttons) => buttons.map((button) => button.textContent));
    expect(names).toEqual(['小林', '小王', '小陈']);
  },
);
