import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { databaseName } from '../../../lib/history/schema.ts';
import { openExtensionPage } from '../../../scripts/lib/launch.ts';
import { usualSettings } from '../../../scripts/lib/save-settings.ts';
import { isKept, jot } from '../helpers/call-in-progress.ts';
import { byRole, seesText } from '../helpers/find.ts';
import { keptCalls, takesCall } from '../helpers/kept-calls.ts';
import { openDesk } from '../helpers/open-desk.ts';

/** The extension's own storage, as it is there in its pages. */
declare const chrome: { storage: { local: { set(items: object): Promise<void> } } };

const dayMs = 86_400_000;

/** A call of today that is done with, and copies of it that began so many days ago. */
async function keepCalls(panel: Page, ...days: readonly number[]): Promise<void> {
  await takesCall(panel);
  await jot(panel, '13800138000');
  await jot(panel, '/e');
  await (await panel.waitForSelector('.wrap-up .row.end .button'))?.click();
  await panel.waitForSelector('.idle');
  await isKept(panel);
  const ages = days.map((count) => count * dayMs);
  await panel.evaluate(
    async (name, olderBy) => {
      const done = <T>(request: IDBRequest<T>) =>
        new Promise<T>((resolve, reject) => {
          request.onsuccess = () => resolve(request.result);
          request.onerror = () => reject(request.error);
        });
      const database = await done(indexedDB.open(name));
      const tx = database.transaction(['calls', 'events'], 'readwrite');
      const [row] = await done(tx.objectStore('calls').getAll());
      const events = await done(tx.objectStore('events').getAll());
      for (const ms of olderBy) {
        const [id, startedAt] = [`old-${ms}`, row.startedAt - ms];
        await done(tx.objectStore('calls').put({ ...row, id, startedAt, summary: { ...row.summary, id, startedAt } }));
        for (const event of events) await done(tx.objectStore('events').put(event, [id, event.seq]));
      }
      database.close();
    },
    databaseName,
    ages,
  );
}

const agesKept = async (panel: Page) =>
  (await keptCalls(panel)).map(({ summary }) => Math.round((Date.now() - summary.startedAt) / dayMs));

test('who shortens how long calls are kept sees how many go, and only a button removes them', async () => {
  const { panel, launched } = await openDesk({ browser: 'chromium', panelIn: 'window' });
  await keepCalls(panel, 10, 40, 50);
  const options = await openExtensionPage(launched, 'options.html');
  const days = await byRole(options, 'textbox', '保留天数（1–3650，留空为一直保留）').waitHandle();
  await days.type('0');
  await seesText(options, '请填 1 到 3650 的整数，或留空。');
  await options.keyboard.press('Backspace');
  await days.type('30');
  await seesText(options, '现在有 2 通超过 30 天，会被彻底删除。');
  expect(await agesKept(panel)).toEqual([0, 10, 40, 50]);
  await byRole(options, 'button', '只保留 30 天，删除更早的').click();
  await seesText(options, '已删除 2 通。');
  expect(await agesKept(panel)).toEqual([0, 10]);
  expect((await keptCalls(panel)).every(({ events }) => events.length > 0)).toBe(true);
});

test('the panel removes what has become too old when it opens, but not by a clock that has just jumped', async () => {
  const desk = await openDesk({
    browser: 'chromium',
    panelIn: 'window',
    settings: { ...usualSettings, retentionDays: 30 },
  });
  await keepCalls(desk.panel, 10, 40);
  const look = async (seenAt: number) => {
    const seen = { seenAt, steadySince: seenAt - 5 * dayMs };
    await desk.panel.evaluate((clock_seen) => chrome.storage.local.set({ clock_seen }), seen);
    await desk.panel.reload();
    await desk.panel.waitForSelector('.idle');
  };
  await look(Date.now() - 90 * dayMs);
  // The look is over when the clock was seen.
  await desk.panel.waitForFunction(async () => {
    const { clock_seen } = await (chrome.storage.local as unknown as Storage).get('clock_seen');
    return Date.now() - clock_seen.seenAt < 60_000;
  });
  expect(await agesKept(desk.panel)).toEqual([0, 10, 40]);
  await look(Date.now() - 1_000);
  await expect.poll(() => agesKept(desk.panel), { timeout: 20_000 }).toEqual([0, 10]);
});

interface Storage {
  get(key: string): Promise<{ clock_seen: { seenAt: number } }>;
}
