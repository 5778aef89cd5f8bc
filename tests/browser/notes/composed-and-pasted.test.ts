import type { CDPSession, Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { beginCall, isKept, noteOf } from '../helpers/call-in-progress.ts';
import { openDesk } from '../helpers/open-desk.ts';

const lineOf = (panel: Page) => panel.$eval('.capture-line input', (field) => (field as HTMLInputElement).value);
const compose = (session: CDPSession, text: string) =>
  session.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
const surnameIs = (panel: Page, surname: string) =>
  panel.waitForFunction(
    (wanted) => document.querySelector<HTMLInputElement>('[data-note="caller_surname"]')?.value === wanted,
    {},
    surname,
  );

test('what an input method has half composed is no note, and is not disturbed', async () => {
  const { panel } = await openDesk({ browser: 'chromium', panelIn: 'window' });
  await beginCall(panel);
  const before = await noteOf(panel, 'description');
  const session = await panel.createCDPSession();
  await panel.focus('.capture-line input');
  await compose(session, 'menshuo');
  // The panel's clock goes on, and with it the panel is drawn anew.
  await panel.waitForFunction(
    (then) => document.querySelector('.call-header [role="timer"]')?.textContent !== then,
    {},
    await panel.$eval('.call-header [role="timer"]', (timer) => timer.textContent),
  );
  await compose(session, 'mensuohuai');
  expect(await lineOf(panel)).toBe('mensuohuai');
  expect(await noteOf(panel, 'description')).toBe(before);
  await session.send('Input.insertText', { text: '门锁坏了' });
  await panel.waitForFunction(() =>
    document.querySelector<HTMLTextAreaElement>('[data-note="description"]')?.value.endsWith('门锁坏了'),
  );
  expect(await lineOf(panel)).toBe('门锁坏了');
  await panel.keyboard.press('Enter');
  await isKept(panel);
  expect(await lineOf(panel)).toBe('');
});

test('pasted lines stand apart in the line, can be undone, and become notes', async () => {
  const { panel } = await openDesk({ browser: 'chromium', panelIn: 'window' });
  await beginCall(panel);
  await panel.focus('.capture-line input');
  await panel.evaluate(() => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', '赵小明女士\n13900139000\n翠湖花园5栋1单元802\n窗户关不上');
    document.activeElement?.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    );
  });
  expect(await lineOf(panel)).toBe('赵小明女士；13900139000；翠湖花园5栋1单元802；窗户关不上');
  await surnameIs(panel, '赵小明');
  expect(await noteOf(panel, 'address')).toBe('翠湖花园5栋1单元802');
  await panel.keyboard.down('Control');
  await panel.keyboard.press('KeyZ');
  await panel.keyboard.up('Control');
  await panel.waitForFunction(() => document.querySelector<HTMLInputElement>('.capture-line input')?.value === '');
  await surnameIs(panel, '王');
  await isKept(panel);
});
