import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { openExtensionPage } from '../../../scripts/lib/launch.ts';
import { beginCall, findsCallAgain, pressKeys } from '../helpers/call-in-progress.ts';
import { byRole, seesText } from '../helpers/find.ts';
import { openDesk } from '../helpers/open-desk.ts';

async function write(options: Page, field: string, text: string): Promise<void> {
  await byRole(options, 'textbox', field).click({ count: 3 });
  await options.keyboard.type(text);
  await options.keyboard.press('Tab');
}

test.each(['chromium', 'firefox'] as const)(
  'in %s a limit that is set holds at once in the open panel, and the call goes on as it was',
  async (browser) => {
    const { panel, launched, errors } = await openDesk({ browser, panelIn: 'window' });
    const call = await beginCall(panel);
    await pressKeys(panel, 'Alt', 'KeyH');
    await panel.waitForSelector('.hold-card progress[max="60000"]');
    const options = await openExtensionPage(launched, 'options.html');
    await options.waitForSelector('.limits');
    await write(options, '保持最长', '120');
    await seesText(options, '全部恢复为规程的数值');
    await panel.bringToFront();
    await panel.waitForSelector('.hold-card progress[max="120000"]');
    await pressKeys(panel, 'Alt', 'KeyH');
    await panel.waitForSelector('.say-card');
    const found = await findsCallAgain(panel, call);
    expect(found).toMatchObject({ phone: call.phone, matter: call.matter });
    expect(found.offBySeconds).toBeLessThan(2);
    expect(errors).toEqual([]);
  },
);

test('what may not be is said beside the field, in the clerk’s language, and does not take hold', async () => {
  const { launched } = await openDesk({ browser: 'chromium', panelIn: 'window' });
  const options = await openExtensionPage(launched, 'options.html');
  await options.waitForSelector('.limits');
  await write(options, '保持最长', '5');
  await seesText(options, '请填 15 到 600，目前仍按 60。');
  await write(options, '多久后回来招呼一声', '58');
  await seesText(options, '要比保持的最长时间至少早 5 秒，目前仍按 30。');
  await write(options, '话后整理', '90');
  await seesText(options, '全部恢复为规程的数值');
  await options.reload();
  await options.waitForSelector('.limits');
  const values = await options.$$eval('.limit input', (fields) =>
    fields.map((field) => (field as HTMLInputElement).value),
  );
  expect(values.filter(Boolean)).toEqual(['90']);
});

test('a damaged setting falls back by itself and blocks nothing', async () => {
  const damaged = {
    limits: { holdLimitMs: 'long', wrapUpMs: 30_000, ringToneMs: -1 },
    addressForms: 'miss',
    textSize: 7,
    retentionDays: Number.NaN,
  };
  const { panel, errors } = await openDesk({
    browser: 'chromium',
    panelIn: 'window',
    settings: { office: '翠湖花园服务中心', clerk: '小林', locale: 'zh-CN', pack: 'zh-CN', ...(damaged as object) },
  });
  await beginCall(panel);
  await pressKeys(panel, 'Alt', 'KeyH');
  await panel.waitForSelector('.hold-card progress[max="60000"]');
  expect(errors).toEqual([]);
});
