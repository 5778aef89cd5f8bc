import { expect, test } from 'vitest';
import { beginCall, pressKeys } from './helpers/call-in-progress.ts';
import { byRole, seesText } from './helpers/find.ts';
import { openDesk } from './helpers/open-desk.ts';

test('a fill can be undone by a panel that was built anew since', async () => {
  const { page, panel } = await openDesk({ browser: 'chromium' });
  await beginCall(panel);
  await pressKeys(panel, 'Alt', 'KeyF');
  await panel.waitForSelector('.fill-card .fields');
  await pressKeys(panel, 'Alt', 'KeyF');
  await seesText(panel, '已填好');
  const phone = () => page.$$eval('input', (inputs) => inputs.some(({ value }) => value === '13800138000'));
  expect(await phone()).toBe(true);
  await panel.reload();
  await byRole(panel, 'button', '撤销填写').click();
  await seesText(panel, '恢复了');
  expect(await phone()).toBe(false);
});
