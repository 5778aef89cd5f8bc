import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { openExtensionPage } from '../../../scripts/lib/launch.ts';
import { accessibilityFaults } from '../helpers/accessibility.ts';
import { beginCall, isKept, jot, noteOf } from '../helpers/call-in-progress.ts';
import { byRole, seesText } from '../helpers/find.ts';
import { openDesk } from '../helpers/open-desk.ts';

const type = async (panel: Page, text: string) => {
  for (const sign of text) await panel.keyboard.sendCharacter(sign);
};
const searches = (panel: Page) => panel.waitForFunction(() => document.activeElement?.matches('.search-line'));
const notes = (panel: Page) => panel.waitForFunction(() => document.activeElement?.matches('.capture-line input'));
const says = (panel: Page, text: string) =>
  panel.waitForFunction(
    (wanted) => document.querySelector('.say-card .sentence')?.textContent?.includes(wanted),
    {},
    text,
  );

/** The extension's own storage, as it is there in its pages. */
declare const chrome: { storage: { local: { get(key: string): Promise<unknown>; set(items: object): Promise<void> } } };

type Person = readonly [name: string, form: string, department: string, number: string];

/** Adds a colleague on the settings page, by keyboard from the name on. */
async function addColleague(options: Page, [name, form, department, number]: Person) {
  const rows = await options.$$('.colleagues li');
  await byRole(options, 'button', '添加同事').click();
  const row = await options.waitForSelector(`.colleagues li:nth-child(${rows.length + 1})`);
  await (await row?.$('input'))?.type(name);
  await options.keyboard.press('Tab');
  await (await row?.$('select'))?.select(form);
  for (const text of [department, number]) {
    await options.keyboard.press('Tab');
    await options.keyboard.sendCharacter(text);
  }
  await options.keyboard.press('Tab');
  await options.waitForFunction(
    async (wanted) => JSON.stringify(await chrome.storage.local.get('directory')).includes(wanted),
    {},
    number,
  );
}

test('a colleague who is here: the number; one who is away: the message, noted and read back', async () => {
  const { panel, launched, errors } = await openDesk({ browser: 'chromium', panelIn: 'window' });
  const options = await openExtensionPage(launched, 'options.html');
  await options.waitForSelector('main');
  await addColleague(options, ['张伟', 'mr', '工程部', '8001']);
  await addColleague(options, ['张伟', 'mr', '客服部', '8003']);
  await addColleague(options, ['李娜', 'ms', '财务部', '8002']);
  await seesText(options, '有同名的同事');
  await options.close();

  await panel.bringToFront();
  await beginCall(panel);
  await type(panel, '/w');
  await searches(panel);
  await type(panel, 'lina');
  await panel.waitForFunction(() => document.querySelectorAll('.search-rows > div').length === 1);
  expect(await accessibilityFaults(panel)).toEqual([]);
  await panel.keyboard.press('Enter');
  await notes(panel);
  await says(panel, '请您拨打8002这个号码可以找到李娜女士');
  expect(await noteOf(panel, 'colleague_wanted')).toBe('李娜女士');

  // Away in one step, and so for whoever is asked next.
  await type(panel, '/w');
  await searches(panel);
  await panel.keyboard.down('Shift');
  await panel.keyboard.press('Enter');
  await panel.keyboard.up('Shift');
  await panel.waitForFunction(() => document.querySelector('.search-rows [aria-selected="true"] .away'));
  await panel.keyboard.press('Enter');
  await notes(panel);
  await says(panel, '她现在不在，您是否需要留下口讯或电话号码');
  await type(panel, '/s');
  await jot(panel, '请她明天回电话');
  await isKept(panel);

  // The message is promised by one key, and she is told of it when she is back.
  await type(panel, '/p');
  await isKept(panel);
  await type(panel, '/w');
  await searches(panel);
  await panel.keyboard.down('Shift');
  await panel.keyboard.press('Enter');
  await panel.keyboard.up('Shift');
  await seesText(panel, '李娜女士有 1 条口讯待转告');
  await panel.keyboard.press('Escape');
  await notes(panel);

  // Of two with one name the department is noted.
  await type(panel, '/w');
  await searches(panel);
  await type(panel, 'zhangwei');
  await panel.waitForFunction(() => document.querySelectorAll('.search-rows > div').length === 2);
  await panel.keyboard.press('Enter');
  await notes(panel);
  await isKept(panel);
  expect(await noteOf(panel, 'colleague_wanted')).toMatch(/^张伟先生 \((工程部|客服部)\)$/);
  expect(errors).toEqual([]);
});

test('who is away stays so when the panel is opened again, and is here when the time is over', async () => {
  const { panel, launched } = await openDesk({ browser: 'chromium', panelIn: 'window' });
  const options = await openExtensionPage(launched, 'options.html');
  await options.waitForSelector('main');
  await addColleague(options, ['李娜', 'ms', '财务部', '8002']);
  await options.close();
  await panel.bringToFront();
  await panel.waitForSelector('.idle');
  await byRole(panel, 'button', '同事 Alt+N').click();
  await searches(panel);
  await panel.waitForSelector('.search-rows > div');
  await panel.keyboard.press('Enter');
  await panel.waitForSelector('.search-rows .away');
  await panel.reload();
  await panel.waitForSelector('.idle');
  await byRole(panel, 'button', '同事 Alt+N').click();
  await panel.waitForSelector('.search-rows .away');
  await panel.focus('.presence input');
  await panel.$eval('.presence input', (field) => {
    (field as HTMLInputElement).value = '2020-01-01T08:00';
  });
  await panel.focus('.search-line');
  await panel.waitForFunction(
    () => document.querySelector('.search-rows > div') && !document.querySelector('.search-rows .away'),
  );
});

test('a colleague whom the caller named is looked for at once', async () => {
  const { panel } = await openDesk({ browser: 'chromium', panelIn: 'window' });
  await panel.evaluate(async () => {
    const person = { name: '李娜', form: 'ms', department: '财务部', numbers: ['8002'] };
    const colleagues = [
      { ...person, id: 'ln' },
      { ...person, id: 'zw', name: '张伟' },
    ];
    await chrome.storage.local.set({ directory: { colleagues } });
  });
  await beginCall(panel);
  await jot(panel, '/5');
  await panel.focus('[data-note="colleague_wanted"]');
  await type(panel, '李娜女士');
  await isKept(panel);
  await byRole(panel, 'button', '查找同事 Alt+N').click();
  await searches(panel);
  await panel.waitForFunction(() => document.querySelectorAll('.search-rows > div').length === 1);
  await panel.keyboard.press('Enter');
  await says(panel, '可以找到李娜女士');
});
