import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import type { HandbookEntry } from '../../../lib/packs/handbook-schema.ts';
import { handbookOf } from '../../../scripts/bench/handbook-corpus.ts';
import { beginCall, isKept, jot, noteOf } from '../helpers/call-in-progress.ts';
import { seesText } from '../helpers/find.ts';
import { openDesk } from '../helpers/open-desk.ts';

/** Opens the panel anew with a pack that has this handbook, or none. */
async function withHandbook(panel: Page, entries: readonly HandbookEntry[] | null) {
  await panel.evaluateOnNewDocument((given) => {
    const fetchAsIs = globalThis.fetch;
    globalThis.fetch = async (...request) => {
      const response = await fetchAsIs(...request);
      if (!String(request[0]).includes('/packs/')) return response;
      const { handbook: _, ...pack } = await response.json();
      const handbook = given && { handbook: { categories: { all: '全部' }, blanks: [], entries: given } };
      return new Response(JSON.stringify({ ...pack, ...handbook }));
    };
  }, entries);
  await panel.reload();
}

const type = async (panel: Page, text: string) => {
  for (const sign of text) await panel.keyboard.sendCharacter(sign);
};
const searches = (panel: Page) => panel.waitForFunction(() => document.activeElement?.matches('.search-line'));

test('with a pack that has no handbook the search says so, and the call goes on', async () => {
  const { panel, errors } = await openDesk({ browser: 'chromium', panelIn: 'window' });
  await withHandbook(panel, null);
  await beginCall(panel);
  await type(panel, '/q');
  await searches(panel);
  await type(panel, 'tcf');
  await panel.keyboard.press('Enter');
  await seesText(panel, '这个话术包没有答客问');
  await panel.keyboard.press('Escape');
  await jot(panel, '13900139000');
  await isKept(panel);
  expect(await noteOf(panel, 'phone')).toContain('13900139000');
  expect(errors).toEqual([]);
});

test('20,000 questions are made ready while the clerk goes on noting, and each keystroke is answered', async () => {
  const { panel, errors } = await openDesk({ browser: 'chromium', panelIn: 'window' });
  await withHandbook(panel, handbookOf(20_000));
  await beginCall(panel);
  await type(panel, '/q');
  await searches(panel);
  await panel.keyboard.press('Escape');
  await jot(panel, '13900139000');
  await isKept(panel);
  expect(await noteOf(panel, 'phone')).toContain('13900139000');
  await type(panel, '/q');
  await searches(panel);
  await type(panel, 'dtmjk');
  await panel.waitForFunction(() => document.querySelector('.search-rows')?.textContent?.includes('电梯的门禁卡'));
  await panel.keyboard.press('Enter');
  await panel.waitForFunction(() => document.querySelector('.say-card .sentence')?.textContent?.includes('门禁卡'));
  expect(errors).toEqual([]);
});
