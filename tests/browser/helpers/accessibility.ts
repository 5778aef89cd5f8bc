import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds wrong with a page, one line each: `rule: selector`. */
export async function accessibilityFaults(page: Page): Promise<readonly string[]> {
  await page.evaluate(axeSource);
  const report = await page.evaluate(async () =>
    JSON.stringify((await axe.run()).violations.map(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target}`))),
  );
  return (JSON.parse(report) as string[][]).flat();
}

declare const axe: {
  run(): Promise<{ violations: readonly { id: string; nodes: readonly { target: readonly string[] }[] }[] }>;
};
