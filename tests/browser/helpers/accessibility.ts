import axeCore from 'axe-core';
import type { Page } from 'puppeteer-core';

/** What axe finds wrong with a page, one line each: `rule: selector`. */
export async function accessibilityFaults(page: Page): Promise<readonly string[]> {
  await page.evaluate(axeCore.source);
  const report = await page.evaluate(async () =>
    JSON.stringify((await axe.run()).violations.map(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target}`))),
  );
  return (JSON.parse(report) as string[][]).flat();
}

declare const axe: {
  run(): Promise<{ violations: readonly { id: string; nodes: readonly { target: readonly string[] }[] }[] }>;
};
