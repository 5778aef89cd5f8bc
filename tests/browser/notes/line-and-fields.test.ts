import { expect, test } from 'vitest';
import { beginCall, isKept, jot, noteOf, pressKeys } from '../helpers/call-in-progress.ts';
import { seesText } from '../helpers/find.ts';
import { openDesk } from '../helpers/open-desk.ts';

test('what is changed in a note itself stays when the clerk goes on in the capture line', async () => {
  const { panel } = await openDesk({ browser: 'chromium', panelIn: 'window' });
  await beginCall(panel);
  await panel.focus('.capture-line input');
  await panel.keyboard.sendCharacter('水漫到客厅');
  await panel.focus('[data-note="description"]');
  await panel.keyboard.press('End');
  await panel.keyboard.sendCharacter(',很急');
  const edited = await noteOf(panel, 'description');
  await jot(panel, '地板也泡了');
  await isKept(panel);
  const now = await noteOf(panel, 'description');
  expect(now.startsWith(edited)).toBe(true);
  expect(now).toContain('地板也泡了');
});

test('what the line has noted stays through a hold, and the next line adds to it', async () => {
  const { panel } = await openDesk({ browser: 'chromium', panelIn: 'window' });
  await beginCall(panel);
  await panel.focus('.capture-line input');
  await panel.keyboard.sendCharacter('地板也泡了');
  await pressKeys(panel, 'Alt', 'KeyH');
  await seesText(panel, '保持中');
  // The caller comes back, and the line is free.
  await pressKeys(panel, 'Alt', 'KeyH');
  expect(await noteOf(panel, 'description')).toContain('地板也泡了');
  await jot(panel, '明天上午来修');
  await isKept(panel);
  expect(await noteOf(panel, 'description')).toContain('地板也泡了');
});

test('a note of 100,000 characters is kept whole, and the panel goes on', async () => {
  const { panel } = await openDesk({ browser: 'chromium', panelIn: 'window' });
  await beginCall(panel);
  const text = '水'.repeat(100_000);
  await panel.focus('[data-note="description"]');
  await panel.keyboard.down('Control');
  await panel.keyboard.press('KeyA');
  await panel.keyboard.up('Control');
  await panel.keyboard.sendCharacter(text);
  await isKept(panel);
  expect(await noteOf(panel, 'description')).toBe(text);
  await jot(panel, '13900139000');
  await isKept(panel);
});
