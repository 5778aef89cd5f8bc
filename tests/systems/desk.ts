import type { Page } from 'puppeteer-core';
import { onTestFinished } from 'vitest';
import { launchBrowser, openSidePanel } from '../../scripts/lib/launch.ts';
import { saveSettings, usualSettings } from '../../scripts/lib/save-settings.ts';
import { jot, pressKeys } from '../browser/helpers/call-in-progress.ts';
import { takesCall } from '../browser/helpers/kept-calls.ts';

export interface SystemDesk {
  readonly page: Page;
  readonly panel: Page;
}

/** A browser with the built extension whose clerk is logged in; then the new-ticket form with the real side panel beside it. */
export async function openSystemDesk(login: (page: Page) => Promise<void>): Promise<SystemDesk> {
  const launched = await launchBrowser({ kind: 'chromium', size: { width: 1366, height: 900 } });
  onTestFinished(() => launched.browser.close());
  await saveSettings(launched, usualSettings);
  const [page = await launched.browser.newPage()] = await launched.browser.pages();
  await login(page);
  return { page, panel: await openSidePanel(launched, page) };
}

/** Takes a call and writes down what the caller says, line by line. */
export async function notesCall(panel: Page, lines: readonly string[]): Promise<void> {
  await takesCall(panel);
  for (const line of lines) await jot(panel, line);
}

/** Looks at the form, then fills it. @returns what the panel says of it. */
export async function fillsForm(panel: Page): Promise<string> {
  await pressKeys(panel, 'Alt', 'KeyF');
  await panel.waitForFunction(() => /填写 \d+ 项/.test(document.body.textContent));
  await pressKeys(panel, 'Alt', 'KeyF');
  const said = await panel.waitForFunction(
    () => /已填好 \d+ 项|已填好 \d+\/\d+ 项/.exec(document.body.textContent)?.[0],
    {
      timeout: 30_000,
    },
  );
  return said.jsonValue().then(String);
}

/** Clicks a button or link of the page itself and waits for the page that follows. */
export async function sends(page: Page, selector: string): Promise<void> {
  await Promise.all([page.waitForNavigation(), page.click(selector)]);
}
