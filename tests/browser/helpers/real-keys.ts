import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { promisify } from 'node:util';
import type { Page } from 'puppeteer-core';
import { onTestFinished } from 'vitest';
import { startConsole } from '../../../scripts/lib/console-server.ts';
import { type BrowserKind, findCommand } from '../../../scripts/lib/find-browser.ts';
import { type Launched, launchBrowser } from '../../../scripts/lib/launch.ts';
import { saveSettings, usualSettings } from '../../../scripts/lib/save-settings.ts';

const run = promisify(execFile);

/** Whether this machine can press keys that nobody presses: drivers' keys never reach the browser's own commands. */
export const canPressRealKeys = ['Xvfb', 'xdotool', 'openbox'].every((program) => findCommand(program) !== null);

export interface KeyDesk {
  readonly launched: Launched;
  /** The console's page, with the focus in it. */
  readonly page: Page;
  /** Presses keys on the whole window, as a hand would: `alt+q`. */
  press(...keys: readonly string[]): Promise<void>;
  /** Types letters into whatever has the focus. */
  type(text: string): Promise<void>;
  /** The side panel, once a key has opened it. */
  panel(): Promise<Page>;
}

/** A browser with a window on a display of its own, beside the console, with nothing of ours open. */
export async function openKeyDesk(kind: BrowserKind = 'chromium'): Promise<KeyDesk> {
  const closers: (() => unknown)[] = [];
  onTestFinished(async () => {
    for (const close of closers.toReversed()) await close();
  });
  const { display, server } = await startDisplay();
  closers.push(() => server.kill());
  const env = { ...process.env, DISPLAY: display };
  const manager = spawn('openbox', [], { env, stdio: 'ignore' });
  closers.push(() => manager.kill());
  const desk = await startConsole();
  closers.push(desk.close);
  const launched = await launchBrowser({ kind, headed: true, display, size: { width: 1280, height: 800 } });
  closers.push(() => launched.browser.close());
  await saveSettings(launched, usualSettings);
  const page = (await launched.browser.pages())[0] ?? (await launched.browser.newPage());
  await page.goto(`${desk.url}/enter?to=/tickets/new`);
  await page.bringToFront();
  await page.waitForSelector('form textarea', { visible: true });
  await focusPage(page, env);
  const xdotool = (...args: readonly string[]) => run('xdotool', [...args], { env });
  return {
    launched,
    page,
    press: async (...keys) => void (await xdotool('key', '--clearmodifiers', ...keys)),
    type: async (text) => void (await xdotool('type', '--delay', '30', text)),
    panel: async () => {
      const address = launched.extensionUrl('sidepanel.html');
      const target = await launched.browser.waitForTarget((one) => one.url().startsWith(address), { timeout: 15_000 });
      return target.asPage();
    },
  };
}

/** A click into the page's own field, by the mouse of the display: only then does the window take keys. */
async function focusPage(page: Page, env: NodeJS.ProcessEnv): Promise<void> {
  await page.waitForFunction(() => document.visibilityState === 'visible');
  const spot = await page.evaluate(() => {
    const box = document.querySelector('form textarea')?.getBoundingClientRect();
    const [left, top] = [window.screenX, window.screenY + (window.outerHeight - window.innerHeight)];
    return box ? [Math.round(left + box.x + 40), Math.round(top + box.y + 20)] : [0, 0];
  });
  await run('xdotool', ['mousemove', ...spot.map(String), 'click', '1'], { env });
  await page.waitForFunction(() => document.hasFocus() && document.activeElement?.tagName === 'TEXTAREA');
}

function startDisplay(): Promise<{ display: string; server: ChildProcess }> {
  const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1280x800x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.stdio[3]?.once('data', (number: Buffer) => resolve({ display: `:${String(number).trim()}`, server }));
  });
}
