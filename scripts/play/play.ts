import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { startConsole } from '../lib/console-server.ts';
import { launchBrowser, openSidePanel } from '../lib/launch.ts';
import { driveDesk } from './desk-driver.ts';
import { playCall } from './play-call.ts';
import { drawScenario } from './scenario.ts';
import { openScreen } from './screen.ts';

interface PlayOptions {
  readonly root: string;
  readonly seed: number;
  readonly layouts: readonly string[];
  /** 0 takes any free port. */
  readonly port: number;
}

/** What an ordinary repair call may cost, in command keys beside the notes. */
const mostKeys = 8;

/**
 * Plays a whole call on each layout in the real browser with the real side panel. True if every ticket and every kept
 * call say what the caller said.
 */
export async function play({ root, seed, layouts, port }: PlayOptions): Promise<boolean> {
  const begun = performance.now();
  const say = (text: string) =>
    console.log(`${((performance.now() - begun) / 1000).toFixed(1).padStart(6)} s  ${text}`);
  console.log(`Seed ${seed}: "npm start -- --play --seed ${seed}" plays the same again.`);
  const pictures = join(root, '.output/demo');
  const profile = mkdtempSync(join(tmpdir(), 'callside-play-'));
  const screen = await openScreen(pictures);
  const desk = await startConsole({ port });
  const launched = await launchBrowser({
    kind: 'chromium',
    headed: screen.display !== null,
    ...(screen.display === null ? {} : { display: screen.display }),
    userDataDir: profile,
    size: { width: 1280, height: 800 },
    language: 'zh-CN',
  });
  let good = true;
  try {
    const [page = await launched.browser.newPage()] = await launched.browser.pages();
    await page.goto(`${desk.url}/enter?to=/tickets/new`);
    const panel = await openSidePanel(launched, page);
    await introduce(panel);
    say(`The panel is open beside ${desk.url}/tickets/new`);
    for (const [at, layout] of layouts.entries()) {
      const scenario = drawScenario(seed + at, new Date());
      say(`Form ${layout}: ${scenario.surname}${scenario.form}, ${scenario.house.join('')}, ${scenario.matter}`);
      const shoot = async (name: string) => {
        await Promise.all([page, panel].map(painted));
        await screen.shoot(`${layout}-${name}`, page, panel);
      };
      const played = await playCall({
        desk: driveDesk(panel),
        page,
        console: desk,
        layout,
        scenario,
        step: say,
        shoot,
      });
      const spare = played.keys <= mostKeys ? '' : `, more than ${mostKeys}`;
      say(`Ticket ${played.ticketNumber}; ${played.keys} command keys${spare}`);
      for (const difference of played.differences) say(`DIFFERS  ${difference}`);
      good &&= played.differences.length === 0 && spare === '';
    }
  } finally {
    await launched.browser.close();
    await desk.close();
    screen.close();
    rmSync(profile, { recursive: true, force: true });
  }
  say(good ? 'Tickets and history say what the callers said.' : 'Tickets, history and callers differ, see above.');
  console.log('Pictures: .output/demo/');
  return good;
}

/** Settles once what the page shows now is on the screen. */
async function painted(page: Page): Promise<void> {
  await page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(null)))),
  );
}

/** The first run, as the clerk sees it: two names. The panel speaks Chinese, whatever languages this browser has. */
async function introduce(panel: Page): Promise<void> {
  await panel.evaluate(() => {
    const { chrome } = globalThis as unknown as {
      chrome: { storage: { local: { set(items: object): Promise<void> } } };
    };
    return chrome.storage.local.set({ settings: { locale: 'zh-CN' } });
  });
  await panel.waitForFunction(() => document.documentElement.lang === 'zh-CN' && document.querySelector('form'));
  const [office, clerk] = await panel.$$('.first-run input');
  await office?.focus();
  await panel.keyboard.sendCharacter('翠湖花园管理处');
  await clerk?.focus();
  await panel.keyboard.sendCharacter('小林');
  await panel.keyboard.press('Enter');
  await panel.waitForSelector('.idle');
}
