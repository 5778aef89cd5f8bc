import type { Locator, Page } from 'puppeteer-core';

/** Finds a control as its user does: by what it is and how it is called. Actions on it wait until it is there and usable. */
export function byRole(page: Page, role: string, name: string): Locator<Element> {
  return page.locator(`::-p-aria([name="${name}"][role="${role}"])`);
}

/** Settles once the page shows this text. */
export async function seesText(page: Page, text: string): Promise<void> {
  await page.waitForFunction(
    // biome-ignore lint/performance/useDomNodeTextContent: what is hidden is not seen.
    (wanted) => document.body.innerText.replace(/\s+/g, ' ').includes(wanted),
    { timeout: 15_000 },
    text,
  );
}
