import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { Probe } from '../../entrypoints/probe/main.ts';
import { readSiteMapFile } from '../../lib/fill/teach/site-map.ts';
import type { SiteMap } from '../../lib/packs/site-maps/site-map-schema.ts';
import { buildExtension } from '../lib/build.ts';
import { launchBrowser } from '../lib/launch.ts';
import { openPage } from './open-page.ts';
import { readStorageState } from './storage-state.ts';

declare global {
  // The probe page's own global, inside `evaluate`.
  var callside: Probe;
}

export type InspectAnswer = Awaited<ReturnType<Probe['inspect']>>;
type Decided = Parameters<Probe['fill']>[3];
export type FillAnswer = Awaited<ReturnType<Probe['fill']>>;

/** A browser with the built extension, and one tab that shows the pages in turn. */
export interface ProbedBrowser {
  readonly page: Page;
  /** @throws in plain words where the page does not load. */
  open(url: string): Promise<void>;
  inspect(): Promise<InspectAnswer>;
  /** `call` and `decided` as the probe takes them; for tests. */
  fill(notes: object, call?: string, decided?: Decided): Promise<FillAnswer>;
  undo(): ReturnType<Probe['undo']>;
  readTicket(): ReturnType<Probe['readTicket']>;
  close(): Promise<void>;
}

/**
 * @param stateFile cookies and localStorage as Playwright stores them.
 * @param mapFile site maps as the settings page saves them.
 */
export async function openProbe(stateFile: string | undefined, mapFile?: string): Promise<ProbedBrowser> {
  const maps = mapFile === undefined ? [] : readMaps(mapFile);
  const state = stateFile === undefined ? null : readStorageState(readFileSync(stateFile, 'utf8'));
  // A copy of its own: a build that runs meanwhile takes the files away under the browser's hands.
  const extension = mkdtempSync(join(tmpdir(), 'callside-probe-'));
  cpSync(await buildExtension('chromium'), extension, { recursive: true });
  const tidy = () => rmSync(extension, { recursive: true, force: true });
  const launched = await launchBrowser({ kind: 'chromium', extension, size: { width: 1280, height: 1000 } });
  const { browser, extensionId, extensionUrl } = launched;
  try {
    const probe = await browser.newPage();
    await probe.goto(extensionUrl('probe.html'));
    await probe.waitForFunction(() => 'callside' in globalThis);
    await probe.evaluate((known) => globalThis.callside.know(known), maps);
    const page = await browser.newPage();
    if (state) await state.applyTo(browser, page);
    const installed = (await browser.extensions()).get(extensionId);

    // Pressing the toolbar button grants the tab, as a clerk does; the grant lasts as long as the tab stays on the site.
    const granted = async <T>(ask: (tab: number) => Promise<T>, isRefused: (answer: T) => boolean): Promise<T> => {
      for (let attempt = 0; ; attempt += 1) {
        const tab = await tabOf(probe, page.url());
        const answer = tab === null ? null : await ask(tab);
        if (answer !== null && !isRefused(answer)) return answer;
        if (attempt === 3) {
          if (answer !== null) return answer;
          throw new Error(`The browser did not grant the page ${page.url()}`);
        }
        await installed?.triggerAction(page);
        await new Promise((resolve) => setTimeout(resolve, 250));
      }
    };

    return {
      page,
      open: (url) => openPage(page, url),
      inspect: () =>
        granted(
          (tab) => probe.evaluate((id) => globalThis.callside.inspect(id), tab),
          ({ got }) => !got.ok && got.reason === 'no_permission',
        ),
      fill: (notes, call = 'probe', decided = {}) =>
        granted(
          (tab) => probe.evaluate((...given) => globalThis.callside.fill(...given), tab, notes, call, decided),
          ({ preview }) => !preview.ok && preview.reason === 'no_permission',
        ),
      undo: async () => {
        const tab = await tabOf(probe, page.url());
        return probe.evaluate((id) => globalThis.callside.undo(id), tab ?? -1);
      },
      readTicket: () =>
        granted(
          (tab) => probe.evaluate((id) => globalThis.callside.readTicket(id), tab),
          (got) => !got.ok && got.reason === 'no_permission',
        ),
      close: () => browser.close().finally(tidy),
    };
  } catch (error) {
    await browser.close().finally(tidy);
    throw error;
  }
}

function readMaps(file: string): readonly SiteMap[] {
  const read = readSiteMapFile(readFileSync(file, 'utf8'));
  if (!read.ok) throw new Error(`${file} holds no site maps, as the settings page saves them`);
  return read.maps;
}

/** The browser shows a tab's address only where it is granted. */
function tabOf(probe: Page, url: string): Promise<number | null> {
  return probe.evaluate(async (wanted) => {
    const { tabs } = (
      globalThis as unknown as { chrome: { tabs: { query(q: object): Promise<{ id?: number; url?: string }[]> } } }
    ).chrome;
    return (await tabs.query({})).find((tab) => tab.url === wanted)?.id ?? null;
  }, url);
}
