import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Page } from 'puppeteer-core';
import { buildExtension } from '../../../scripts/lib/build.ts';
import type { BrowserKind } from '../../../scripts/lib/find-browser.ts';
import { type Launched, launchBrowser, openExtensionPage, openSidePanel } from '../../../scripts/lib/launch.ts';
import { pressToolbarButton } from '../../../scripts/lib/toolbar-button.ts';
import type { FillAnswer } from '../../../scripts/probe/open-probe.ts';
import { type PageServer, startPageServer } from './page-server.ts';

const run = promisify(execFile);

export interface Lab {
  readonly server: PageServer;
  readonly page: Page;
  /** Opens a page of the server and waits until its form stands. */
  open(path: string): Promise<void>;
  /** Puts the focus into the panel (Firefox: the sidebar) or into the page, as a hand does; throws where it is not there then. */
  focus(where: 'panel' | 'page'): Promise<void>;
  /** Clicks into a field of the page with the mouse of the display. */
  click(selector: string): Promise<void>;
  fill(notes: object, call: string): Promise<FillAnswer>;
  close(): Promise<void>;
}

/** A browser with a real window, the built extension, its real panel beside the page, and the pages with widgets. */
export async function openLab(kind: BrowserKind): Promise<Lab> {
  const closers: (() => unknown)[] = [];
  const close = async () => {
    for (const closer of closers.splice(0).toReversed()) await closer();
  };
  try {
    const server = await startPageServer();
    closers.push(server.close);
    const { display, server: screen } = await startDisplay();
    closers.push(() => screen.kill());
    const env = { ...process.env, DISPLAY: display };
    const manager = spawn('openbox', [], { env, stdio: 'ignore' });
    closers.push(() => manager.kill());
    const extension = await grantedExtension(kind);
    closers.push(() => rmSync(extension, { recursive: true, force: true }));
    const launched = await launchBrowser({
      kind,
      extension,
      headed: true,
      display,
      size: { width: 1360, height: 1000 },
    });
    closers.push(() => launched.browser.close());
    const probe = await openExtensionPage(launched, 'probe.html');
    await probe.waitForFunction(() => 'callside' in globalThis);
    const page = await launched.browser.newPage();
    await page.goto(`${server.url}/element-plus.html?case=text`);
    await page.bringToFront();
    const panel = await openPanel(launched, page);
    const tab = await tabOf(probe, page.url());
    const clickAt = async (x: number, y: number) => {
      await run('xdotool', ['mousemove', String(Math.round(x)), String(Math.round(y)), 'click', '1'], { env });
    };
    const click = async (selector: string) => {
      const [x, y] = await page.evaluate((wanted) => {
        const element = document.querySelector(wanted);
        element?.scrollIntoView({ block: 'center' });
        const box = element?.getBoundingClientRect() ?? new DOMRect();
        const inner = Reflect.get(globalThis, 'mozInnerScreenX');
        const left = typeof inner === 'number' ? inner : window.screenX;
        const top =
          typeof inner === 'number'
            ? Number(Reflect.get(globalThis, 'mozInnerScreenY'))
            : window.screenY + window.outerHeight - window.innerHeight;
        return [left + box.x + Math.min(30, box.width / 2), top + box.y + Math.min(12, box.height / 2)] as const;
      }, selector);
      await clickAt(x, y);
    };
    return {
      server,
      page,
      click,
      close,
      async open(path) {
        await page.goto(`${server.url}${path}`);
        await page.waitForFunction(() => 'widgetCase' in globalThis, { polling: 30, timeout: 6_000 });
      },
      async focus(where) {
        const wanted = where === 'page';
        const has = () => page.evaluate(() => document.hasFocus());
        if (wanted) await click('h1');
        else if (await has()) await panel.click(clickAt);
        await page.waitForFunction((want) => document.hasFocus() === want, { polling: 30, timeout: 5_000 }, wanted);
      },
      fill: async (notes, call) =>
        JSON.parse(
          await probe.evaluate(
            async (...given) => JSON.stringify(await globalThis.callside.fill(...given)),
            tab,
            notes,
            call,
          ),
        ),
    };
  } catch (error) {
    await close();
    throw error;
  }
}

/**
 * A copy of the build, since one that is built meanwhile would be taken away. Chromium grants the tab when the button is
 * pressed; Firefox's prompts no driver can answer, so its copy has the pages' site from the start.
 */
async function grantedExtension(kind: BrowserKind): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'callside-widgets-'));
  cpSync(await buildExtension(kind), folder, { recursive: true });
  if (kind === 'chromium') return folder;
  const file = join(folder, 'manifest.json');
  const manifest: object = JSON.parse(readFileSync(file, 'utf8'));
  writeFileSync(file, JSON.stringify({ ...manifest, host_permissions: ['http://127.0.0.1/*'] }));
  return folder;
}

interface Panel {
  click(clickAt: (x: number, y: number) => Promise<void>): Promise<void>;
}

async function openPanel(launched: Launched, page: Page): Promise<Panel> {
  if (launched.kind === 'firefox') {
    await pressToolbarButton(launched, page);
    return { click: (clickAt) => clickAt(100, 600) };
  }
  const panel = await openSidePanel(launched, page);
  await panel.waitForSelector('main');
  const width = await panel.evaluate(() => innerWidth);
  return {
    async click(clickAt) {
      const [left, top, full] = await page.evaluate(() => [window.screenX, window.screenY, window.outerWidth] as const);
      await clickAt(left + full - width / 2, top + 700);
    },
  };
}

/** The browser shows a tab's address only where it is granted. */
async function tabOf(probe: Page, url: string): Promise<number> {
  const id = await probe.evaluate(async (wanted) => {
    const { chrome } = globalThis as unknown as {
      chrome: { tabs: { query(q: object): Promise<{ id?: number; url?: string }[]> } };
    };
    return (await chrome.tabs.query({})).find((tab) => tab.url === wanted)?.id ?? null;
  }, url);
  if (id === null) throw new Error('The browser did not grant the page.');
  return id;
}

function startDisplay(): Promise<{ display: string; server: ChildProcess }> {
  const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1400x1060x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.stdio[3]?.once('data', (number: Buffer) => resolve({ display: `:${String(number).trim()}`, server }));
  });
}
