import { readdirSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { expect, onTestFinished, test } from 'vitest';
import { extensionFolder } from '../../../scripts/lib/build.ts';
import { launchBrowser } from '../../../scripts/lib/launch.ts';
import { openHostileSite } from '../helpers/hostile-site.ts';

/** Which of these addresses a page can load in any way. */
const reachable = (page: Page, addresses: readonly string[]) =>
  page.evaluate(async (all) => {
    const loads = (tag: 'img' | 'script' | 'link', address: string) =>
      new Promise<boolean>((resolve) => {
        const element = document.createElement(tag);
        element.onload = () => resolve(true);
        element.onerror = () => resolve(false);
        Object.assign(element, tag === 'link' ? { rel: 'stylesheet', href: address } : { src: address });
        document.head.append(element);
      });
    const found: string[] = [];
    for (const address of all) {
      const fetched = await fetch(address).then(
        () => true,
        () => false,
      );
      const loaded = await Promise.all([loads('img', address), loads('script', address), loads('link', address)]);
      if (fetched || loaded.includes(true)) found.push(address);
    }
    return found;
  }, addresses);

test.each(['chromium', 'firefox'] as const)('in %s a page reaches none of our files', async (kind) => {
  const site = await openHostileSite();
  onTestFinished(site.close);
  site.serve('/', '<!doctype html><title>probe</title>');
  const launched = await launchBrowser({ kind });
  onTestFinished(() => launched.browser.close());
  const page = await launched.browser.newPage();
  await page.goto(`${site.origin}/`);
  const files = readdirSync(extensionFolder(kind), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => `${parentPath}/${name}`.slice(extensionFolder(kind).length + 1));
  expect(files).toContain('page.js');
  expect(await reachable(page, files.map(launched.extensionUrl))).toEqual([]);
});
