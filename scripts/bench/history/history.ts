import type { Page } from 'puppeteer-core';
import type { Probe } from '../../../entrypoints/probe/main.ts';
import { launchBrowser, openExtensionPage } from '../../lib/launch.ts';
import { saveSettings, usualSettings } from '../../lib/save-settings.ts';
import { quantile } from '../quantile.ts';
import { fillHistory } from './fill-history.ts';
import { queries } from './seeded-calls.ts';

declare const callside: Probe;

/** Searches that are begun with nothing in memory; each reads history anew. */
const coldQueries = 20;

/** History with so many calls: writing them, looking for them, and what the panel notices of it. */
export async function historyAtScale(calls: number, opens: number): Promise<Readonly<Record<string, number>>> {
  const launched = await launchBrowser({ kind: 'chromium', size: { width: 1000, height: 800 } });
  try {
    await saveSettings(launched, usualSettings);
    const open = (path: string) => openExtensionPage(launched, path);
    const panel = await open('sidepanel.html?detached');
    await panel.waitForSelector('.idle button.main');
    const emptyMs = await opensIn(panel, '.idle button.main', opens);
    const bytesBefore = await bytesUsed(panel);
    const importMs = await fillHistory(panel, calls);
    const fullMs = await opensIn(panel, '.idle button.main', opens);
    const bytes = (await bytesUsed(panel)) - bytesBefore;
    await panel.close();

    const page = await open('sidepanel.html?history');
    const firstRowMs = await opensIn(page, '.call-list button', 10);
    await page.close();

    const probe = await open('probe.html');
    await probe.waitForFunction(() => 'callside' in globalThis);
    const cold = await searchAll(probe, spread(queries, coldQueries), true);
    const readMs = await probe.evaluate(() =>
      callside.searchHistory('没有这样的词', true).then(({ doneMs }) => doneMs),
    );
    const warm = await searchAll(probe, queries, false);
    const times = (of: typeof warm, pick: 'firstMs' | 'doneMs') => of.map((one) => one[pick]);
    const workerBytes = await heapOfWorker(probe);
    return {
      historyCalls: calls,
      historyImportMs: importMs,
      historyImportCallsPerSecond: (calls / importMs) * 1000,
      historyBytesPerCall: bytes / calls,
      historySearchColdFirstP50Ms: quantile(times(cold, 'firstMs'), 0.5),
      historySearchColdFirstP95Ms: quantile(times(cold, 'firstMs'), 0.95),
      historySearchReadAllMs: readMs,
      historySearchWarmFirstP50Ms: quantile(times(warm, 'firstMs'), 0.5),
      historySearchWarmFirstP95Ms: quantile(times(warm, 'firstMs'), 0.95),
      historySearchWarmNewest50P50Ms: quantile(times(warm, 'doneMs'), 0.5),
      historySearchWarmNewest50P95Ms: quantile(times(warm, 'doneMs'), 0.95),
      historyWorkerMemoryMB: workerBytes / 1e6,
      historyPageFirstRowP50Ms: quantile(firstRowMs, 0.5),
      panelOpenWithoutHistoryP50Ms: quantile(emptyMs, 0.5),
      panelOpenWithHistoryP50Ms: quantile(fullMs, 0.5),
    };
  } finally {
    await launched.browser.close();
  }
}

const spread = <T>(list: readonly T[], count: number): readonly T[] =>
  list.filter((_, at) => at % Math.ceil(list.length / count) === 0);

/** Milliseconds from the start of a load until what is waited for stands on the page. */
async function opensIn(page: Page, selector: string, times: number): Promise<readonly number[]> {
  const measured: number[] = [];
  for (let time = 0; time < times; time += 1) {
    await page.reload();
    await page.waitForSelector(selector);
    measured.push(await page.evaluate(() => performance.now()));
  }
  return measured;
}

async function searchAll(probe: Page, words: readonly string[], cold: boolean) {
  const times: { readonly firstMs: number; readonly doneMs: number }[] = [];
  for (const one of words)
    times.push(await probe.evaluate((text, anew) => callside.searchHistory(text, anew), one, cold));
  return times;
}

const bytesUsed = (page: Page): Promise<number> =>
  page.evaluate(async () => (await navigator.storage.estimate()).usage ?? 0);

/** Bytes that the search's worker holds. */
async function heapOfWorker(page: Page): Promise<number> {
  const [worker] = page.workers();
  if (!worker) throw new Error('The search has no worker.');
  await worker.client.send('HeapProfiler.collectGarbage');
  return (await worker.client.send('Runtime.getHeapUsage')).usedSize;
}
