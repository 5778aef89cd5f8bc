import type { Page } from 'puppeteer-core';

const longestMs = 6_000;
const emptyMs = 2_500;

/**
 * Opens an address and waits until its form stands: single-page apps draw it after the page has loaded.
 * @throws with the address where nothing answers.
 */
export async function openPage(page: Page, url: string): Promise<void> {
  if (!URL.canParse(url)) throw new Error(`${url} is not an address`);
  await page.bringToFront();
  await page.goto(url, { waitUntil: 'load', timeout: 30_000 });
  await page.evaluate(
    async (longest, empty) => {
      const count = () => document.querySelectorAll('input,select,textarea,[contenteditable],[role=combobox]').length;
      const startedAt = performance.now();
      let before = -1;
      let sameSince = startedAt;
      while (performance.now() - startedAt < longest) {
        const now = count();
        if (now !== before) sameSince = performance.now();
        before = now;
        const busy = document.readyState !== 'complete';
        if (!busy && performance.now() - sameSince >= (now > 0 ? 250 : empty)) return;
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
    },
    longestMs,
    emptyMs,
  );
}
