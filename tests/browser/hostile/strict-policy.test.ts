import { expect, test } from 'vitest';
import { outcomesOf, useHostileDesk } from '../helpers/hostile-probe.ts';
import { callNotes, ticketFields, ticketPage } from '../helpers/hostile-site.ts';

const desk = useHostileDesk();

const policy = [
  "default-src 'none'",
  "script-src 'nonce-own'",
  "style-src 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
  'report-uri /report',
].join('; ');
const editor = '<p id=l>客户诉求</p><div id=note aria-labelledby=l contenteditable style="min-height:40px"></div>';
const watch = `<script nonce=own>
  var reports = [];
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, sourceFile }) => reports.push(violatedDirective + ' ' + sourceFile));
</script>`;

test('a page with the strictest policy and Trusted Types is filled, and reports nothing that we caused', async () => {
  const html = ticketPage(ticketFields + editor, { head: watch }).replaceAll('<script>', '<script nonce=own>');
  const own = html.replace('onsubmit="sent=true;return false"', '').replace(' style="min-height:40px"', '');
  desk.site.serve('/', own, { 'content-security-policy': policy });
  await desk.probed.page.goto(`${desk.site.origin}/`);
  const answer = await desk.probed.fill({ ...callNotes, request_or_demand: '尽快来修' });
  expect(outcomesOf(answer).filter((outcome) => outcome !== 'filled')).toEqual([]);
  expect(outcomesOf(answer).length).toBe(5);
  expect(await desk.probed.undo()).toMatchObject({ ok: true, left: 0 });
  expect(await desk.probed.page.evaluate('reports')).toEqual([]);
  expect(desk.site.asked.filter(({ path }) => path.startsWith('/report'))).toEqual([]);
});

test('the policy does report: what the page itself does against it comes to the server', async () => {
  desk.site.serve('/', ticketPage(ticketFields), { 'content-security-policy': policy });
  await desk.probed.page.goto(`${desk.site.origin}/`);
  await expect.poll(() => desk.site.asked.some(({ path }) => path.startsWith('/report'))).toBe(true);
});
