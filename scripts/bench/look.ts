import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { openProbe } from '../probe/open-probe.ts';
import { largePage } from './large-page.ts';

export interface Look {
  /** From asking the page until every control is recognised, messages between page and panel included. */
  readonly ms: number;
  /** The longest time in which the page itself could do nothing meanwhile. */
  readonly longestSliceMs: number;
  readonly controls: number;
}

/** Looks at a large page, each time as if for the first time: the page and what was put into it are loaded anew. */
export async function lookAtLargePage(times: number, elements: number, controls: number): Promise<readonly Look[]> {
  const server = createServer((_, answer) => {
    answer.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    answer.end(largePage(elements, controls));
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as AddressInfo;
  const probed = await openProbe(undefined);
  const looks: Look[] = [];
  try {
    for (let time = 0; time < times; time += 1) {
      await probed.open(`http://127.0.0.1:${port}/`);
      // The first look carries the script into the page and its grant with it.
      await probed.inspect();
      await probed.page.evaluate(watchSlices);
      const { ms, got } = await probed.inspect();
      if (!got.ok) throw new Error(`The page could not be looked at: ${got.reason}`);
      const longestSliceMs = await probed.page.evaluate(() => globalThis.longestSliceMs?.() ?? Number.NaN);
      looks.push({ ms, longestSliceMs, controls: got.seen.controls.length });
    }
  } finally {
    await probed.close();
    server.close();
  }
  return looks;
}

declare global {
  /** In the measured page: stops watching and tells the longest time without a turn. */
  var longestSliceMs: (() => number) | undefined;
}

/** Runs in the page: takes a turn as often as the page has one, and notes the longest wait for it. */
function watchSlices(): void {
  const { port1, port2 } = new MessageChannel();
  let longest = 0;
  let before = performance.now();
  port1.onmessage = () => {
    const now = performance.now();
    longest = Math.max(longest, now - before);
    before = now;
    port2.postMessage(null);
  };
  port2.postMessage(null);
  globalThis.longestSliceMs = () => {
    port1.close();
    return longest;
  };
}
