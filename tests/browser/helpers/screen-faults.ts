import type { Page } from 'puppeteer-core';
import { accessibilityFaults } from './accessibility.ts';

/** What is wrong with a screen in light and dark, wide and narrow: axe's findings, and what does not fit. */
export async function faults(panel: Page, screen: string, widths = [360, 240]): Promise<string[]> {
  const found: string[] = [];
  for (const value of ['light', 'dark']) {
    // Without motion no colour is caught half-way to another.
    const still = { name: 'prefers-reduced-motion', value: 'reduce' };
    await panel.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }, still]);
    for (const width of widths) {
      await panel.setViewport({ width, height: 480 });
      const wide = await panel.evaluate(() =>
        [document.documentElement, ...document.querySelectorAll('.panel main')].some(
          ({ scrollWidth, clientWidth }) => scrollWidth > clientWidth,
        ),
      );
      const faulty = [...(await accessibilityFaults(panel)), ...(wide ? ['wider than its window'] : [])];
      found.push(...faulty.map((fault) => `${screen}, ${value}, ${width} px: ${fault}`));
    }
  }
  await panel.setViewport({ width: 360, height: 640 });
  return found;
}
