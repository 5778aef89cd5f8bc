import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { openProbe } from '../probe/open-probe.ts';
import { ticketNotes, ticketPage } from './ticket-page.ts';

/**
 * Fills a ticket of twelve fields, each time on a page that was loaded anew.
 * @returns milliseconds from the key to the report of each time, the look included.
 * @throws where a field was not filled: a fill that is quick and wrong is no figure.
 */
export async function fillTicket(times: number): Promise<readonly number[]> {
  const server = createServer((_, answer) => {
    answer.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    answer.end(ticketPage);
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as AddressInfo;
  const probed = await openProbe(undefined);
  const took: number[] = [];
  try {
    for (let time = 0; time < times; time += 1) {
      await probed.open(`http://127.0.0.1:${port}/`);
      const { ms, filled } = await probed.fill(ticketNotes, `call-${time}`);
      const fields = filled?.ok ? filled.report.fields : [];
      const wrong = fields.filter(({ outcome }) => outcome !== 'filled' && outcome !== 'reformatted');
      if (fields.length !== Object.keys(ticketNotes).length || wrong.length > 0)
        throw new Error(`${fields.length} fields, not filled: ${JSON.stringify(wrong)}`);
      took.push(ms);
    }
  } finally {
    await probed.close();
    server.close();
  }
  return took;
}
