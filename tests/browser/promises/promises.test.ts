import { expect, test } from 'vitest';
import { pressKeys } from '../helpers/call-in-progress.ts';
import { seesText } from '../helpers/find.ts';
import { openDesk } from '../helpers/open-desk.ts';
import { promiseInCall } from '../helpers/promises.ts';

test.each(['chromium', 'firefox'] as const)(
  'in %s a promise of a call is the first thing between calls, and is settled by one key',
  async (browser) => {
    const { panel } = await openDesk({ browser, panelIn: 'window' });
    await promiseInCall(panel, '明天上午');
    await panel.waitForSelector('.idle > :first-child.promise-list');
    await seesText(panel, '明天 09:00 王');
    await pressKeys(panel, 'Alt', 'KeyY');
    await panel.waitForFunction(() => document.activeElement?.hasAttribute('data-promise'));
    await panel.keyboard.press('m');
    await panel.waitForFunction(() => document.activeElement?.matches('.ask input'));
    for (const sign of '后天下午3点') await panel.keyboard.sendCharacter(sign);
    await seesText(panel, '15:00');
    await panel.keyboard.press('Enter');
    await seesText(panel, '承诺已改期');
    await panel.waitForFunction(() => document.activeElement?.hasAttribute('data-promise'));
    await panel.keyboard.press('d');
    await seesText(panel, '承诺已完成');
    await panel.waitForFunction(() => document.querySelector('.promise-list') === null);
    await panel.evaluate(() => document.querySelector<HTMLElement>('.notice button')?.click());
    await panel.waitForSelector('.promise-list li');
    await panel.focus('[data-promise]');
    await panel.keyboard.press('p');
    await panel.waitForFunction(() => document.activeElement?.matches('.ask input'));
    for (const sign of '工程部') await panel.keyboard.sendCharacter(sign);
    await panel.keyboard.press('Enter');
    await seesText(panel, '已转交给工程部');
    expect(await panel.$('.promise-list')).toBeNull();
  },
);
