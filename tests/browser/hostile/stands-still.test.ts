import { expect, test } from 'vitest';
import { useHostileDesk } from '../helpers/hostile-probe.ts';
import { ticketFields, ticketPage } from '../helpers/hostile-site.ts';

const desk = useHostileDesk();

// The only test of its file: the page never comes to life again.
test('a page that stands still for good is given up, and the fill says so', async () => {
  const stuck = "<script>document.querySelector('#phone').onchange = () => { for (;;); }</script>";
  const { filled: got } = await desk.fill(ticketPage(ticketFields, { around: stuck }));
  expect(got).toEqual({ ok: false, reason: 'failed' });
});
