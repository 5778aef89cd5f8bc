import type { Page } from 'puppeteer-core';
import { databaseName } from '../../lib/history/schema.ts';
import { launchBrowser, openExtensionPage } from '../lib/launch.ts';
import { saveSettings, usualSettings } from '../lib/save-settings.ts';

const calls = 100_000;
const callers = 20_000;

/**
 * Milliseconds from the last digit of a number until the panel shows who calls, among 100,000 kept calls of 20,000
 * callers.
 */
export async function knownCaller(times: number): Promise<readonly number[]> {
  const launched = await launchBrowser({ kind: 'chromium', size: { width: 360, height: 640 } });
  const measured: number[] = [];
  try {
    await saveSettings(launched, usualSettings);
    const panel = await openExtensionPage(launched, 'sidepanel.html?detached');
    await panel.waitForSelector('.idle button.main');
    for (let from = 0; from < calls; from += 10_000)
      await panel.evaluate(keepCalls, databaseName, from, 10_000, callers);
    await begin(panel);
    for (let time = 0; time < times; time += 1) {
      const phone = `138${String((time * 7_919) % callers).padStart(8, '0')}`;
      measured.push(await panel.evaluate(untilKnown, phone));
    }
  } finally {
    await launched.browser.close();
  }
  return measured;
}

async function begin(panel: Page): Promise<void> {
  for (const selector of ['.capture-line, .say-card', '[data-note="phone"]']) {
    await panel.keyboard.down('Control');
    await panel.keyboard.press('Enter');
    await panel.keyboard.up('Control');
    await panel.waitForSelector(selector);
  }
}

/** Runs in the panel's page: kept calls as the store keeps them (`rows.ts`, `call-keys.ts`). */
async function keepCalls(name: string, from: number, count: number, people: number): Promise<void> {
  const opening = indexedDB.open(name);
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  const tx = database.transaction('calls', 'readwrite');
  for (let n = from; n < from + count; n += 1) {
    const [id, startedAt] = [`kept-${n}`, 1_700_000_000_000 + n * 60_000];
    const digits = String(n % people).padStart(8, '0');
    const summary = {
      ...{ id, startedAt, status: 'closed', clerk: '小林', kind: 'repair', flags: [], caller: '王' },
      ...{
        phone: `138${digits}`,
        address: '3栋2单元1201',
        excerpt: `第${n}通`,
        talkMs: 60_000,
        ticketNumber: '',
        gaps: [],
      },
    };
    const keys = [`p:${digits.slice(-7)}|${String(startedAt).padStart(16, '0')}`];
    tx.objectStore('calls').put({ id, startedAt, summary, searchText: '', keys });
  }
  await new Promise((resolve, reject) => {
    tx.oncomplete = resolve;
    tx.onerror = () => reject(tx.error);
  });
  database.close();
}

/** Runs in the panel's page: enters the number, and waits for the card that knows it. */
function untilKnown(phone: string): Promise<number> {
  const field = document.querySelector<HTMLInputElement>('[data-note="phone"]');
  if (!field) throw new Error('no field for the number');
  const type = (text: string) => {
    field.value = text;
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  };
  const card = () => document.querySelector('.known-caller') !== null;
  const until = (shown: boolean) =>
    new Promise<void>((resolve) => {
      const check = () => {
        if (card() !== shown) return;
        observer.disconnect();
        resolve();
      };
      const observer = new MutationObserver(check);
      observer.observe(document.body, { childList: true, subtree: true });
      check();
    });
  type(phone.slice(0, -1));
  return until(false).then(async () => {
    const typedAt = performance.now();
    type(phone);
    await until(true);
    return performance.now() - typedAt;
  });
}
