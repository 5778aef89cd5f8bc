import { launchBrowser } from '../lib/launch.ts';
import { saveSettings, usualSettings } from '../lib/save-settings.ts';

/** Milliseconds from the opening of the panel's page until its first button can be pressed and has been drawn. */
export async function panelOpenToUsable(times: number): Promise<readonly number[]> {
  const launched = await launchBrowser({ kind: 'chromium', size: { width: 360, height: 640 } });
  const measured: number[] = [];
  try {
    await saveSettings(launched, usualSettings);
    for (let time = 0; time < times; time += 1) {
      const page = await launched.browser.newPage();
      await page.evaluateOnNewDocument(watchForButton);
      await page.goto(launched.extensionUrl('sidepanel.html?detached'));
      const handle = await page.waitForFunction(() => globalThis.usableAt, { timeout: 15_000 });
      measured.push((await handle.jsonValue()) ?? Number.NaN);
      await page.close();
    }
  } finally {
    await launched.browser.close();
  }
  return measured;
}

declare global {
  /** In the measured page: milliseconds since its navigation began. */
  var usableAt: number | undefined;
}

/** Runs in the page before its own scripts. */
function watchForButton(): void {
  const look = () => {
    const button = document.querySelector<HTMLButtonElement>('.idle button.main');
    // The frame after the one in which it was found is the one that shows it.
    if (button && !button.disabled) requestAnimationFrame(() => (globalThis.usableAt = performance.now()));
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}
