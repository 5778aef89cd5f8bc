import type { Page } from 'puppeteer-core';
import { databaseName } from '../../lib/history/schema.ts';
import { launchBrowser, openExtensionPage } from '../lib/launch.ts';
import { saveSettings, usualSettings } from '../lib/save-settings.ts';

/** Milliseconds from a keystroke in the capture line until a new reader finds it in the database. */
export async function keystrokeToDurable(times: number): Promise<readonly number[]> {
  const launched = await launchBrowser({ kind: 'chromium', size: { width: 360, height: 640 } });
  const measured: number[] = [];
  try {
    await saveSettings(launched, usualSettings);
    const panel = await openExtensionPage(launched, 'sidepanel.html?detached');
    await panel.waitForSelector('.idle button.main');
    await pressAdvance(panel);
    await panel.waitForSelector('.capture-line input');
    await pressAdvance(panel);
    await panel.evaluate(() => addEventListener('input', () => (globalThis.typedAt = performance.now()), true));
    for (let time = 0; time < times; time += 1) {
      await (await panel.waitForSelector('.capture-line input'))?.focus();
      const word = `qz${time}w`;
      await panel.keyboard.sendCharacter(word);
      measured.push(await panel.evaluate(untilKept, databaseName, word));
      await panel.keyboard.press('Enter');
    }
  } finally {
    await launched.browser.close();
  }
  return measured;
}

async function pressAdvance(panel: Page): Promise<void> {
  await panel.keyboard.down('Control');
  await panel.keyboard.press('Enter');
  await panel.keyboard.up('Control');
}

declare global {
  /** In the panel's page: when the last keystroke came in. */
  var typedAt: number | undefined;
}

/** Runs in the panel's page: reads the kept events until one has the word. */
async function untilKept(name: string, word: string): Promise<number> {
  const done = <T>(request: IDBRequest<T>): Promise<T> =>
    new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const database = await done(indexedDB.open(name));
  const typedAt = globalThis.typedAt ?? Number.NaN;
  try {
    for (;;) {
      const events = await done(database.transaction('events').objectStore('events').getAll());
      if (JSON.stringify(events).includes(word)) return performance.now() - typedAt;
      if (performance.now() - typedAt > 10_000) throw new Error(`${word} was not kept within 10 s`);
      await new Promise((resolve) => setTimeout(resolve, 2));
    }
  } finally {
    database.close();
  }
}
