import { expect, test } from 'vitest';
import { beginCall, isKept, jot, noteOf, pressKeys } from '../helpers/call-in-progress.ts';
import { seesText } from '../helpers/find.ts';
import { openDesk } from '../helpers/open-desk.ts';
import { promiseInCall } from '../helpers/promises.ts';

async function answer(panel: Parameters<typeof jot>[0]): Promise<void> {
  await panel.waitForSelector('.idle');
  await pressKeys(panel, 'Control', 'Enter');
  await pressKeys(panel, 'Control', 'Enter');
  await panel.waitForSelector('.capture-line input');
}

test('a known caller is shown while the number is noted, and is taken over and given back by one step', async () => {
  const { panel } = await openDesk({ browser: 'chromium', panelIn: 'window' });
  await promiseInCall(panel, '明天上午');
  await answer(panel);
  await jot(panel, '13800138000');
  await seesText(panel, '来过 1 次');
  await seesText(panel, '明天 09:00 尽快处理');
  await jot(panel, '/z');
  await seesText(panel, '姓名、地址等取自');
  expect(await noteOf(panel, 'address')).toContain('1201');
  expect(await noteOf(panel, 'caller_surname')).toBe('王');
  await panel.evaluate(() => {
    const buttons = [...document.querySelectorAll<HTMLElement>('.known-caller button')];
    buttons.find((button) => button.textContent.includes('撤销带入'))?.click();
  });
  await panel.waitForFunction(() => document.querySelector<HTMLInputElement>('[data-note="address"]')?.value === '');
  expect(await noteOf(panel, 'phone')).toBe('13800138000');
});

test('without the number the caller is known by surname and address', async () => {
  const { panel } = await openDesk({ browser: 'chromium', panelIn: 'window' });
  await promiseInCall(panel, '明天上午');
  await answer(panel);
  await jot(panel, '王先生 3-2-1201');
  await seesText(panel, '来过 1 次');
});

test('who asks after a request is joined to it by one key, and its promise is due now', async () => {
  const { panel } = await openDesk({ browser: 'chromium', panelIn: 'window' });
  await promiseInCall(panel, '明天上午');
  await answer(panel);
  await jot(panel, '13800138000');
  await seesText(panel, '来过 1 次');
  await jot(panel, '/7');
  await seesText(panel, '关联');
  await jot(panel, '/9');
  await seesText(panel, '已关联原来的请求');
  await isKept(panel);
  await pressKeys(panel, 'Alt', 'KeyY');
  await seesText(panel, '客户催过 1 次');
  await seesText(panel, '1 项已过时间');
  await panel.click('[data-promise]');
  await seesText(panel, '后来的催办来电');
});

test('a caller with two matters gives two records that name each other', async () => {
  const { panel } = await openDesk({ browser: 'chromium', panelIn: 'window' });
  await beginCall(panel);
  await jot(panel, '/o');
  await panel.waitForFunction(
    () => document.querySelector<HTMLInputElement>('[data-note="description"]')?.value === '',
  );
  expect(await noteOf(panel, 'phone')).toBe('13800138000');
  await jot(panel, '大厅灯坏了');
  await isKept(panel);
  await pressKeys(panel, 'Alt', 'KeyK');
  await panel.waitForFunction(() => document.querySelectorAll('.call-list button').length === 2);
  await panel.click('.call-list button');
  await seesText(panel, '同一通电话的');
});

test('the same fault from the same building is said to be the same', async () => {
  const { panel } = await openDesk({ browser: 'chromium', panelIn: 'window' });
  await promiseInCall(panel, '明天上午');
  await answer(panel);
  await jot(panel, '李女士 13900139000');
  await jot(panel, '翠湖花园3栋1单元302');
  await jot(panel, '卫生间漏水');
  await seesText(panel, '3栋用水：1 分钟内第 2 通');
  await seesText(panel, '刚才也有其他住户来电反映');
});
