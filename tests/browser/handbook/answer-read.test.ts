import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { usualSettings } from '../../../scripts/lib/save-settings.ts';
import { accessibilityFaults } from '../helpers/accessibility.ts';
import { beginCall, isKept, jot, noteOf } from '../helpers/call-in-progress.ts';
import { seesText } from '../helpers/find.ts';
import { openDesk } from '../helpers/open-desk.ts';

const hasCursor = (panel: Page, selector: string) =>
  panel.waitForFunction((wanted) => document.activeElement?.matches(wanted), {}, selector);

const type = async (panel: Page, text: string) => {
  for (const sign of text) await panel.keyboard.sendCharacter(sign);
};

const settings = { ...usualSettings, facts: { parking_fee: '每月三百元' } };

test('an answer is found by initials, read to the caller, and noted, all from the capture line', async () => {
  const { panel, errors } = await openDesk({ browser: 'chromium', panelIn: 'window', settings });
  await beginCall(panel);
  await jot(panel, '/4');
  await panel.focus('.capture-line input');
  // What is typed on while the search opens goes into the search, none of it into the notes.
  await type(panel, '/qtcf');
  await panel.waitForFunction(() => document.querySelector<HTMLInputElement>('.search-line')?.value === 'tcf');
  await seesText(panel, '停车费怎么收？');
  await seesText(panel, '王先生，停车的收费标准是：每月三百元。');
  expect(await accessibilityFaults(panel)).toEqual([]);

  await panel.keyboard.press('Enter');
  await hasCursor(panel, '.capture-line input');
  await panel.waitForFunction(() => document.querySelector('.say-card .sentence')?.textContent?.includes('每月三百元'));
  await type(panel, '/v');
  await isKept(panel);
  expect(await noteOf(panel, 'resolution_or_result')).toContain('停车的收费标准是：每月三百元。');
  expect(await noteOf(panel, 'description')).toBe('厨房水管漏水');

  // It was said: what comes next stands there again.
  await type(panel, '/s');
  await panel.waitForFunction(
    () => !document.querySelector('.say-card .sentence')?.textContent?.includes('每月三百元'),
  );
  expect(errors).toEqual([]);
});

test('arrows choose, Shift+Enter notes, Escape goes back to the capture line and loses nothing', async () => {
  const { panel } = await openDesk({ browser: 'chromium', panelIn: 'window', settings });
  await beginCall(panel);
  await panel.keyboard.down('Alt');
  await panel.keyboard.press('KeyO');
  await panel.keyboard.up('Alt');
  await hasCursor(panel, '.search-line');
  await type(panel, '漏水');
  await panel.waitForSelector('.search-rows > div:nth-child(2)');
  const second = await panel.$eval('.search-rows > div:nth-child(2) span', (row) => row.textContent ?? '');
  await panel.keyboard.press('ArrowDown');
  await panel.waitForSelector('.search-rows > div:nth-child(2)[aria-selected="true"]');
  await panel.keyboard.press('Escape');
  await hasCursor(panel, '.capture-line input');
  await type(panel, '/q');
  await hasCursor(panel, '.search-line');
  // The search is where it was.
  await panel.waitForFunction(
    (title) => document.querySelector('.search-rows [aria-selected="true"]')?.textContent?.startsWith(title),
    {},
    second,
  );
  await panel.keyboard.down('Shift');
  await panel.keyboard.press('Enter');
  await panel.keyboard.up('Shift');
  await hasCursor(panel, '.capture-line input');
  await isKept(panel);
  expect(await noteOf(panel, 'resolution_or_result')).not.toBe('');
});

test('what the office has not filled in is never read out, and the panel says so', async () => {
  const { panel } = await openDesk({ browser: 'chromium', panelIn: 'window' });
  await beginCall(panel);
  await type(panel, '/q');
  await hasCursor(panel, '.search-line');
  await type(panel, '服务中心几点上班');
  await seesText(panel, '要等管理处把本地情况填上');
  expect(await panel.$$('.search-rows > div')).toHaveLength(0);
});

test('10,000 characters in the search are answered, and the call goes on', async () => {
  const { panel } = await openDesk({ browser: 'chromium', panelIn: 'window', settings });
  await beginCall(panel);
  await type(panel, '/q');
  await hasCursor(panel, '.search-line');
  const text = '停车费'.repeat(3334);
  await panel.keyboard.sendCharacter(text);
  await panel.waitForSelector('.search-rows > div');
  expect(await panel.$eval('.search-line', (line) => (line as HTMLInputElement).value)).toBe(text);
  await panel.keyboard.press('Escape');
  await jot(panel, '13900139000');
  await isKept(panel);
  expect(await noteOf(panel, 'phone')).toContain('13900139000');
});
