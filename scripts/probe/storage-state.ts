import type { Browser, Page } from 'puppeteer-core';
import * as v from 'valibot';

const schema = v.object({
  cookies: v.optional(
    v.array(
      v.object({
        name: v.string(),
        value: v.string(),
        domain: v.string(),
        path: v.optional(v.string(), '/'),
        expires: v.optional(v.number(), -1),
        httpOnly: v.optional(v.boolean(), false),
        secure: v.optional(v.boolean(), false),
        sameSite: v.optional(v.picklist(['Strict', 'Lax', 'None'])),
      }),
    ),
    [],
  ),
  origins: v.optional(
    v.array(v.object({ origin: v.string(), localStorage: v.array(v.object({ name: v.string(), value: v.string() })) })),
    [],
  ),
});

export interface StorageState {
  applyTo(browser: Browser, page: Page): Promise<void>;
}

/**
 * Reads a login as Playwright stores it: cookies, and the localStorage of each origin.
 * @throws where the text is no such file.
 */
export function readStorageState(text: string): StorageState {
  const { cookies, origins } = v.parse(schema, JSON.parse(text));
  return {
    async applyTo(browser, page) {
      const given = cookies.map(({ sameSite, ...cookie }) => ({ ...cookie, ...(sameSite && { sameSite }) }));
      if (given.length > 0) await browser.setCookie(...given);
      for (const { origin, localStorage: items } of origins) {
        await page.evaluateOnNewDocument(
          (own, entries) => {
            if (location.origin !== own) return;
            for (const { name, value } of entries)
              if (localStorage.getItem(name) === null) localStorage.setItem(name, value);
          },
          origin,
          items,
        );
      }
    },
  };
}
