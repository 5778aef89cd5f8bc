import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { pressKeys } from '../helpers/call-in-progress.ts';
import { openDesk } from '../helpers/open-desk.ts';

const readAs = (panel: Page) =>
  panel.$$eval('.capture-preview span', (parts) => parts.map((part) => part.textContent).toReversed());
/** Where what stands below the line begins. */
const below = (panel: Page) =>
  panel.$$eval('.kind-bar, .note-fields', (parts) => parts.map((part) => part.getBoundingClientRect().top));

test.each([
  ['zh-CN', '厨房漏水', ['王先生', '电话13800138000', '地址3栋2单元1201'], '王先生 13800138000 3栋2单元1201 '],
  ['en', 'kitchen leak', ['Mr Lee', 'Phone13800138000', 'AddressFlat 9'], 'Mr Lee 13800138000, Flat 9, '],
] as const)(
  'what the line is read as stands under it while it is typed, and nothing moves: %s',
  async (locale, matter, parts, who) => {
    const { panel } = await openDesk({
      browser: 'chromium',
      panelIn: 'window',
      settings: { locale, pack: locale, office: 'A', clerk: 'B', clerks: ['B'] },
    });
    await panel.waitForSelector('.idle');
    await pressKeys(panel, 'Control', 'Enter');
    await panel.waitForFunction(() => document.querySelectorAll('[aria-current="step"]').length === 1);
    await pressKeys(panel, 'Control', 'Enter');
    for (const width of [360, 240]) {
      await panel.setViewport({ width, height: 640 });
      await panel.waitForFunction((wide) => innerWidth === wide, {}, width);
      await panel.focus('.capture-line input');
      for (const sign of matter) await panel.keyboard.sendCharacter(sign);
      await panel.waitForSelector('.kind-bar.offers');
      const withOffer = await below(panel);
      await panel.keyboard.press('Escape');
      await panel.waitForSelector('.kind-bar:not(.offers)');
      expect(await below(panel), `${width} px`).toEqual(withOffer);
    }
    for (const sign of who + matter) await panel.keyboard.sendCharacter(sign);
    await panel.waitForFunction(
      (many) => document.querySelectorAll('.capture-preview span').length === many,
      {},
      parts.length,
    );
    expect(await readAs(panel)).toEqual(parts);
    await panel.keyboard.press('Enter');
    expect(await panel.$$eval('.capture-preview b', (said) => said.length)).toBe(0);
  },
);
