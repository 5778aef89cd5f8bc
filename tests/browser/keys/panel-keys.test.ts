import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { beginCall, isKept, noteOf, pressKeys } from '../helpers/call-in-progress.ts';
import { seesText } from '../helpers/find.ts';
import { openDesk } from '../helpers/open-desk.ts';

const line = (panel: Page): Promise<string> =>
  panel.$eval('.capture-line input', (input) => (input as HTMLInputElement).value);

async function talking() {
  const { panel } = await openDesk({ browser: 'chromium', panelIn: 'window' });
  const call = await beginCall(panel);
  await panel.focus('.capture-line input');
  return { panel, call };
}

const type = async (panel: Page, text: string) => {
  for (const sign of text) await panel.keyboard.sendCharacter(sign);
};

test('/3 on an empty line sets the kind and leaves no text; / inside text stays text', async () => {
  const { panel } = await talking();
  const before = await noteOf(panel, 'description');
  await type(panel, '/3');
  await seesText(panel, '报修');
  expect(await line(panel)).toBe('');
  expect(await noteOf(panel, 'description')).toBe(before);
  await type(panel, '空调A/C坏了');
  expect(await line(panel)).toBe('空调A/C坏了');
  await isKept(panel);
  expect(await noteOf(panel, 'description')).toContain('A/C');
});

test('bare letters, digits and Enter are text; Tab goes on to the next field', async () => {
  const { panel } = await talking();
  for (const key of ['h', 'f', '1', 'q'] as const) await panel.keyboard.press(key);
  expect(await line(panel)).toBe('hf1q');
  expect(await panel.$('.hold-card')).toBeNull();
  await panel.keyboard.press('Enter');
  expect(await line(panel)).toBe('');
  await panel.keyboard.press('Tab');
  expect(await panel.evaluate(() => document.activeElement?.closest('.capture-line'))).toBeNull();
});

test('while an input method composes, its keys are its own', async () => {
  const { panel } = await talking();
  const session = await panel.createCDPSession();
  await session.send('Input.imeSetComposition', { text: 'loushui', selectionStart: 7, selectionEnd: 7 });
  const composing = { key: 'Enter', code: 'Enter', windowsVirtualKeyCode: 229, nativeVirtualKeyCode: 229 };
  await session.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...composing });
  await session.send('Input.dispatchKeyEvent', { type: 'keyUp', ...composing });
  expect(await line(panel)).toBe('loushui');
  expect(await noteOf(panel, 'description')).not.toContain('loushui');
  await session.send('Input.insertText', { text: '漏水到楼下' });
  await isKept(panel);
  expect(await noteOf(panel, 'description')).toContain('漏水到楼下');
  expect(await noteOf(panel, 'description')).not.toContain('loushui');
});

test('a key pressed by mistake is taken back by /u', async () => {
  const { panel } = await talking();
  await pressKeys(panel, 'Control', 'Enter');
  await panel.waitForFunction(() => document.querySelector('[aria-current="step"]')?.textContent === '结束');
  await panel.focus('.capture-line input');
  await type(panel, '/u');
  await panel.waitForFunction(() => document.querySelector('[aria-current="step"]')?.textContent === '交谈');
});
