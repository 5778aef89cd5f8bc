import { expect, test } from 'vitest';
import { openExtensionPage } from '../../../scripts/lib/launch.ts';
import { beginCall } from '../helpers/call-in-progress.ts';
import { seesText } from '../helpers/find.ts';
import { openDesk } from '../helpers/open-desk.ts';

test('a fact that the office fills in is read out in the call that is under way, and is there after a reload', async () => {
  const { panel, launched } = await openDesk({ browser: 'chromium', panelIn: 'window' });
  await beginCall(panel);
  await panel.bringToFront();
  for (const sign of '/q') await panel.keyboard.sendCharacter(sign);
  await panel.waitForFunction(() => document.activeElement?.matches('.search-line'));
  await panel.keyboard.sendCharacter('几点上班');
  await seesText(panel, '要等管理处把本地情况填上');

  const options = await openExtensionPage(launched, 'options.html');
  const hours = await options.waitForSelector('.blanks [aria-label="服务中心办公时间"]');
  await hours?.type('每天上午九点到下午六点');
  await options.keyboard.press('Tab');
  await seesText(options, '已填写 1 /');
  await seesText(panel, '王先生，服务中心的办公时间是：每天上午九点到下午六点。');

  await options.reload();
  const again = await options.waitForSelector('.blanks [aria-label="服务中心办公时间"]');
  expect(await again?.evaluate((field) => (field as HTMLInputElement).value)).toBe('每天上午九点到下午六点');
});
