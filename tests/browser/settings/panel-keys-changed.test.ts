import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { openExtensionPage } from '../../../scripts/lib/launch.ts';
import { pressKeys } from '../helpers/call-in-progress.ts';
import { seesText } from '../helpers/find.ts';
import { takesCall } from '../helpers/kept-calls.ts';
import { openDesk } from '../helpers/open-desk.ts';

const keyOf = (options: Page, command: string) =>
  options.$eval(`input[aria-label="${command}"]`, (field) => (field as HTMLInputElement).value);

test('a panel key is changed by pressing another, which works at once; one that is taken is refused', async () => {
  const { panel, launched } = await openDesk({ browser: 'chromium', panelIn: 'window' });
  const options = await openExtensionPage(launched, 'options.html');
  await options.waitForSelector('.keys');
  await options.focus('input[aria-label="保持 / 取回"]');
  await pressKeys(options, 'Alt', 'KeyF');
  await seesText(options, '没有改：Alt+F 已用于“填写工单”。');
  expect(await keyOf(options, '保持 / 取回')).toBe('Alt+H');
  await options.focus('input[aria-label="历史"]');
  await pressKeys(options, 'Alt', 'KeyH');
  await seesText(options, '没有改：Alt+H 已用于“保持 / 取回”。');
  await options.focus('input[aria-label="保持 / 取回"]');
  await options.keyboard.down('Shift');
  await pressKeys(options, 'Alt', 'KeyH');
  await options.keyboard.up('Shift');
  await options.waitForFunction(
    () => document.querySelector<HTMLInputElement>('input[aria-label="保持 / 取回"]')?.value === 'Alt+Shift+H',
  );

  await panel.bringToFront();
  await takesCall(panel);
  await panel.waitForFunction(() =>
    document.querySelector('.call-header .button')?.textContent?.includes('Alt+Shift+H'),
  );
  await panel.keyboard.down('Shift');
  await pressKeys(panel, 'Alt', 'KeyH');
  await panel.keyboard.up('Shift');
  await panel.waitForSelector('.hold-card');

  await options.bringToFront();
  await options.locator('button[title="恢复“保持 / 取回”的默认快捷键"]').click();
  await options.waitForFunction(
    () => document.querySelector<HTMLInputElement>('input[aria-label="保持 / 取回"]')?.value === 'Alt+H',
  );
});
