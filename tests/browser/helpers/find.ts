import type { Locator, Page } from 'puppeteer-core';

/** Finds a control as its user does: by what it is and how it is called. Actions on it wait until it is there and usable. */
export function byRole(page: Page, role: string, name: string): Locator<Element> {
  return page.locator(`::-p-aria([name="${name}"][role="${role}"])`);
}

/** Settles once the page shows this text. Where it never does, the error says what the page shows instead. */
export async function seesText(page: Page, text: string): Promise<void> {
  const seen = page.waitForFunction(
    // biome-ignore lint/performance/useDomNodeTextContent: what is hidden is not seen.
    (wanted) => document.body.innerText.replace(/\s+/g, ' ').includes(wanted),
    { timeout: 15_000 },
    text,
  );
  await seen.catch(async (cause: unknown) => {
    // biome-ignore lint/performance/useDomNodeTextContent: what is hidden is not seen.
    const shown = await page.evaluate(() => document.body.innerText.replace(/\s+/g, ' ')).catch(String);
    throw new Error(`“${text}” is not seen. The page shows: ${shown}`, { cause });
  });
}
