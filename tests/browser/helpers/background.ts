import type { WebWorker } from 'puppeteer-core';
import type { Launched } from '../../../scripts/lib/launch.ts';

/** The extension's background in Chromium, started if it was stopped. */
export async function background({ browser }: Launched): Promise<WebWorker> {
  const target = await browser.waitForTarget((one) => one.type() === 'service_worker');
  const worker = await target.worker();
  if (!worker) throw new Error('no background');
  return worker;
}
