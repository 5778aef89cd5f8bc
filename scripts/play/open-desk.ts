import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { reachConsole, startConsole } from '../lib/console-server.ts';
import type { BrowserName } from '../lib/find-browser.ts';
import { launchBrowser, openPanelWindow, openSidePanel } from '../lib/launch.ts';

interface DeskOptions {
  readonly root: string;
  readonly browser: BrowserName;
  /** The user's own console; absent: the bundled one. */
  readonly url: string | undefined;
  readonly port: number;
}

/** Opens the browser with Callside beside a console and leaves it to the user. Settles when the browser is closed. */
export async function openDesk({ root, browser: name, url, port }: DeskOptions): Promise<void> {
  const own = url === undefined ? null : await reachConsole(url);
  const kind = name === 'firefox' ? 'firefox' : 'chromium';
  const desk = own === null ? await startConsole({ port, dataDir: join(root, '.profile/console') }) : null;
  const userDataDir = join(root, '.profile', name);
  mkdirSync(userDataDir, { recursive: true });
  const launched = await launchBrowser({ kind, name, headed: true, userDataDir });
  const [page = await launched.browser.newPage()] = await launched.browser.pages();
  await page.goto(own ?? `${desk?.url}/enter?to=/tickets/new`);
  console.log(`Beside ${own ?? `${desk?.url}/tickets/new`}. Alt+Q is the call key; the panel says the rest.`);
  if (kind === 'chromium') await openSidePanel(launched, page);
  else {
    await openPanelWindow(launched);
    console.log(
      'In Firefox the panel has a window of its own here; the sidebar opens with the toolbar button or Alt+Q.',
    );
  }
  await new Promise<void>((resolve) => {
    launched.browser.once('disconnected', () => resolve());
    process.once('SIGINT', () => void launched.browser.close());
  });
  await desk?.close();
}
