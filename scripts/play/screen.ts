import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { PNG } from 'pngjs';
import type { Page } from 'puppeteer-core';
import { findCommand } from '../lib/find-browser.ts';

const run = promisify(execFile);

/** Where the play is seen: a virtual display where Xvfb is there, else no window at all. */
export interface Screen {
  /** `:99`, or null for a headless browser. */
  readonly display: string | null;
  /** Keeps what is to be seen now as a picture: the whole window, or page and panel side by side. */
  shoot(name: string, page: Page, panel: Page): Promise<string>;
  close(): void;
}

export async function openScreen(pictures: string): Promise<Screen> {
  mkdirSync(pictures, { recursive: true });
  const server = findCommand('Xvfb') && findCommand('import') ? await startXvfb() : null;
  if (!server) return { display: null, shoot: sideBySide(pictures), close: () => {} };
  return {
    display: server.display,
    shoot: async (name) => {
      const file = join(pictures, `${name}.png`);
      await run('import', ['-window', 'root', file], { env: { ...process.env, DISPLAY: server.display } });
      return file;
    },
    close: () => server.process.kill(),
  };
}

/** Xvfb picks a free display and tells its number on the descriptor that it is given. */
function startXvfb(): Promise<{ display: string; process: ChildProcess } | null> {
  const process = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1280x800x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  return new Promise((resolve) => {
    process.once('error', () => resolve(null));
    process.once('exit', () => resolve(null));
    process.stdio[3]?.once('data', (number: Buffer) => resolve({ display: `:${String(number).trim()}`, process }));
  });
}

function sideBySide(pictures: string): Screen['shoot'] {
  return async (name, page, panel) => {
    const shots = await Promise.all(
      [page, panel].map(async (one) => PNG.sync.read(Buffer.from(await one.screenshot()))),
    );
    const whole = new PNG({
      width: shots.reduce((sum, shot) => sum + shot.width, 0),
      height: Math.max(...shots.map((shot) => shot.height)),
    });
    let left = 0;
    for (const shot of shots) {
      PNG.bitblt(shot, whole, 0, 0, shot.width, shot.height, left, 0);
      left += shot.width;
    }
    const file = join(pictures, `${name}.png`);
    writeFileSync(file, PNG.sync.write(whole));
    return file;
  };
}
