import { expect, test } from 'vitest';
import { usualSettings } from '../../../scripts/lib/save-settings.ts';
import { jot, pressKeys } from '../helpers/call-in-progress.ts';
import { keptCalls, takesCall } from '../helpers/kept-calls.ts';
import { openDesk } from '../helpers/open-desk.ts';

test('after a while without a key an acknowledgement is offered, another one each time, and nothing moves', async () => {
  const { panel } = await openDesk({
    browser: 'chromium',
    panelIn: 'window',
    settings: { ...usualSettings, limits: { quietNudgeMs: 5_000 } },
  });
  await takesCall(panel);
  const top = () => panel.$eval('.capture-line', (line) => line.getBoundingClientRect().top);
  const offered = async () => {
    const button = await panel.waitForSelector('.quiet-nudge .button > span');
    return button?.evaluate((span) => span.textContent);
  };
  await panel.waitForFunction(() => document.querySelector('.quiet-nudge')?.textContent === '');
  const before = await top();
  const first = await offered();
  expect(await top()).toBe(before);
  await pressKeys(panel, 'Alt', 'KeyM');
  await panel.waitForFunction(() => document.querySelector('.quiet-nudge')?.textContent === '');
  const second = await offered();
  await jot(panel, '13800138000');
  await panel.waitForFunction(() => document.querySelector('.quiet-nudge')?.textContent === '');
  const third = await offered();
  expect([first, second, third]).toEqual(['好的。', '是的。', '我明白。']);
  expect((await keptCalls(panel))[0]?.said).toEqual(['C6']);
});

test('it is off until it is set', async () => {
  const { panel } = await openDesk({ browser: 'chromium', panelIn: 'window' });
  await takesCall(panel);
  expect(await panel.$('.quiet-nudge')).toBeNull();
});
