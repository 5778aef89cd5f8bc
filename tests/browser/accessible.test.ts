import { describe, expect, test } from 'vitest';
import { openExtensionPage } from '../../scripts/lib/launch.ts';
import { accessibilityFaults } from './helpers/accessibility.ts';
import { beginCall, jot, pressKeys } from './helpers/call-in-progress.ts';
import { openDesk } from './helpers/open-desk.ts';
import { faults } from './helpers/screen-faults.ts';

/** The extension's own storage, as it is there in its pages. */
declare const chrome: { storage: { local: { set(items: object): Promise<void> } } };

const office = { office: '翠湖花园服务中心', clerk: '小林', clerks: ['小林'] };

describe.each(['zh-CN', 'en'] as const)('every screen of the panel in %s', (locale) => {
  test('can be read, heard and seen whole, in light and dark, at 360 and 240 px', async () => {
    const { panel, launched } = await openDesk({
      browser: 'chromium',
      panelIn: 'window',
      settings: { ...office, locale, pack: locale },
    });
    const colleague = { id: 'li_na', name: '李娜', form: 'ms', department: '财务部', numbers: ['8002'] };
    await panel.evaluate((one) => chrome.storage.local.set({ directory: { colleagues: [one] } }), colleague);
    const found: string[] = [];
    const look = async (screen: string) => void found.push(...(await faults(panel, screen)));
    await panel.waitForSelector('.idle');
    await look('idle');
    await pressKeys(panel, 'Control', 'Enter');
    await panel.waitForSelector('.say-card');
    await look('ring');
    await pressKeys(panel, 'Control', 'Enter');
    await panel.waitForSelector('.capture-line');
    await jot(panel, locale === 'en' ? 'Mr Chen 13800138000' : '陈先生 13800138000');
    await jot(panel, '/3');
    await panel.waitForSelector('.gap-chip');
    await look('talk with gaps');
    await panel.focus('.capture-line input');
    for (const sign of locale === 'en' ? '/qnoise' : '/qtcf') await panel.keyboard.sendCharacter(sign);
    await panel.waitForSelector('.search-rows > div');
    await look('handbook');
    await panel.keyboard.press('Enter');
    await panel.waitForSelector('.capture-line');
    await look('answer read');
    for (const sign of '/w') await panel.keyboard.sendCharacter(sign);
    await panel.waitForSelector('.search-rows > div');
    await panel.keyboard.down('Shift');
    await panel.keyboard.press('Enter');
    await panel.keyboard.up('Shift');
    await panel.waitForSelector('.search-rows .away');
    await look('colleagues');
    await panel.keyboard.press('Enter');
    await panel.waitForSelector('.colleague-bar');
    await look('colleague wanted');
    await pressKeys(panel, 'Alt', 'KeyH');
    await panel.waitForSelector('.hold-card');
    await look('hold');
    await pressKeys(panel, 'Alt', 'KeyH');
    await panel.waitForSelector('.say-card');
    await jot(panel, '/e');
    await panel.waitForSelector('.wrap-up');
    await look('review');
    await pressKeys(panel, 'Alt', 'KeyK');
    await panel.waitForSelector('.call-list button');
    await look('history');
    await panel.click('.call-list button');
    await panel.waitForSelector('.timeline');
    await look('one call');
    const options = await openExtensionPage(launched, 'options.html');
    await options.waitForSelector('main');
    found.push(...(await faults(options, 'settings')));
    expect(found).toEqual([]);
  });
});

test('the plan and the report of a fill can be read and heard', async () => {
  const { panel } = await openDesk({ browser: 'chromium' });
  await beginCall(panel);
  await pressKeys(panel, 'Alt', 'KeyF');
  await panel.waitForSelector('.fill-card .fields');
  expect(await accessibilityFaults(panel)).toEqual([]);
  await pressKeys(panel, 'Alt', 'KeyF');
  await panel.waitForFunction(() => /已填好/.test(document.body.textContent));
  expect(await accessibilityFaults(panel)).toEqual([]);
});
