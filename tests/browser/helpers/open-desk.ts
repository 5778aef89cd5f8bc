import type { Page } from 'puppeteer-core';
import { onTestFinished } from 'vitest';
import type { Settings } from '../../../lib/browser/settings.ts';
import { startConsole } from '../../../scripts/lib/console-server.ts';
import type { BrowserKind } from '../../../scripts/lib/find-browser.ts';
import { type Launched, launchBrowser, openPanelWindow, openSidePanel } from '../../../scripts/lib/launch.ts';
import { saveSettings, usualSettings } from '../../../scripts/lib/save-settings.ts';

export interface DeskOptions {
  readonly browser: BrowserKind;
  /** What is set before the panel opens; null: nothing, as at the first start. Absent: an office whose panel is Chinese. */
  readonly settings?: Partial<Settings> | null;
  /** The page beside the panel, on the console. */
  readonly path?: string;
  /** Absent: beside the page in Chromium, a window in Firefox, whose sidebar no driver can reach. */
  readonly panelIn?: 'side-panel' | 'window';
  /** The profile; absent: a new one. */
  readonly userDataDir?: string;
  /** A folder with the extension in another state (see `granted.ts`); absent: as it is installed. */
  readonly extension?: string;
}

export interface TestDesk {
  readonly launched: Launched;
  /** The console's page. */
  readonly page: Page;
  /** The panel beside it. */
  readonly panel: Page;
  readonly console: Awaited<ReturnType<typeof startConsole>>;
  /** What the panel reported as an error so far. Firefox tells the driver nothing of an extension's pages. */
  readonly errors: readonly string[];
  /** Opens the panel again, after it was closed. */
  openPanel(): Promise<Page>;
  /** Also done by itself when the test ends. */
  close(): Promise<void>;
}

/** A clerk's desk: the bundled console in a real browser, with the built extension's panel beside it. */
export async function openDesk(options: DeskOptions): Promise<TestDesk> {
  const closers: (() => Promise<void>)[] = [];
  const close = async () => {
    for (const closer of closers.splice(0).reverse()) await closer();
  };
  onTestFinished(close);

  const console = await startConsole();
  closers.push(console.close);
  const launched = await launchBrowser({
    kind: options.browser,
    size: { width: 1366, height: 768 },
    ...(options.userDataDir && { userDataDir: options.userDataDir }),
    ...(options.extension && { extension: options.extension }),
  });
  closers.push(() => launched.browser.close());
  const settings: Partial<Settings> | null = options.settings === undefined ? usualSettings : options.settings;
  if (settings) await saveSettings(launched, settings);

  const [first] = await launched.browser.pages();
  const page = first ?? (await launched.browser.newPage());
  await page.goto(`${console.url}/enter?to=${encodeURIComponent(options.path ?? '/tickets/new')}`);

  const errors: string[] = [];
  const inWindow = (options.panelIn ?? (options.browser === 'firefox' ? 'window' : 'side-panel')) === 'window';
  const openPanel = async () => {
    const panel = inWindow ? await openPanelWindow(launched) : await openSidePanel(launched, page);
    panel.on('pageerror', (error) => errors.push(String(error)));
    panel.on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text());
    });
    await panel.waitForSelector('main');
    return panel;
  };
  const panel = await openPanel();
  return { launched, page, panel, console, errors, openPanel, close };
}
