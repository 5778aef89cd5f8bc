import { expect, test } from 'vitest';
import { byMeaning, outcomesOf, useHostileDesk } from '../helpers/hostile-probe.ts';
import { callNotes, ticketFields, ticketPage, whenPlanned } from '../helpers/hostile-site.ts';

const desk = useHostileDesk();
const page = (action: string) => ticketPage(ticketFields, { around: whenPlanned(action) });
const values = () =>
  desk.probed.page.$$eval('input,textarea', (fields) => fields.map((field) => (field as HTMLInputElement).value));

test.each([
  ['another ticket', "history.pushState({}, '', '/tickets/2')"],
  ['another ticket by its query', "history.replaceState({}, '', '/?id=2')"],
  ['another ticket by its hash', "location.hash = '#/tickets/2'"],
])('a page that went on to %s after the plan was shown is not filled', async (_, action) => {
  const { filled } = await desk.fill(page(action));
  expect(filled).toEqual({ ok: false, reason: 'navigated' });
  expect(await values()).toEqual(['', '', '', '']);
});

test('another document at the same address is not the one that was planned', async () => {
  const { filled } = await desk.fill(page('location.reload()'));
  expect(filled).toEqual({ ok: false, reason: 'navigated' });
  await desk.probed.page.waitForFunction(
    () =>
      document.readyState === 'complete' &&
      performance.getEntriesByType('navigation').some((entry) => 'type' in entry && entry.type === 'reload'),
  );
  expect(await values()).toEqual(['', '', '', '']);
});

test('another site in the same tab gets nothing, not even by a form with the same fields', async () => {
  desk.site.serve('/trap', ticketPage(ticketFields));
  const got = await desk.fill(page(`location.replace('${desk.site.foreign}/trap')`));
  expect(got).toMatchObject({ filled: { ok: false } });
  await desk.probed.page.waitForSelector('#phone');
  expect(await values()).toEqual(['', '', '', '']);
});

test('a page that goes on to another ticket in the middle gets the rest of the fields left alone', async () => {
  const around =
    "<script>document.querySelector('#name').onchange = () => history.pushState({}, '', '/tickets/2')</script>";
  const fields = byMeaning(await desk.fill(ticketPage(ticketFields, { around })));
  expect(fields.caller_name?.outcome).toBe('filled');
  for (const meaning of ['phone', 'address', 'description'])
    expect(fields[meaning]).toMatchObject({ outcome: 'skipped', why: 'navigated' });
  expect(await values()).toEqual([callNotes.caller_name, '', '', '']);
});

test('fields that changed places are found by what they are, not where they stood', async () => {
  const around = whenPlanned("document.forms[0].prepend(text.closest('p'), phone.closest('p'))");
  const answer = await desk.fill(ticketPage(ticketFields, { around }));
  expect(outcomesOf(answer)).toEqual(['filled', 'filled', 'filled', 'filled']);
  expect(await desk.held('#phone')).toBe(callNotes.phone);
  expect(await desk.held('#text')).toBe(callNotes.description);
});

test('fields whose labels were exchanged are not what the clerk saw', async () => {
  const around = whenPlanned(
    "const [a, b] = document.querySelectorAll('label'); [a.firstChild.data, b.firstChild.data] = [b.firstChild.data, a.firstChild.data]",
  );
  const fields = byMeaning(await desk.fill(ticketPage(ticketFields, { around })));
  expect([fields.caller_name?.outcome, fields.phone?.outcome]).toEqual(['gone', 'gone']);
  expect(await desk.held('#name')).toBe('');
});

test('a form that is drawn anew with other labels on the same elements’ places gets nothing in the wrong field', async () => {
  const around = whenPlanned(`const [a, b] = document.querySelectorAll('p');
    a.innerHTML = '<label>投诉对象 <input id=name></label>'; b.innerHTML = '<label>经办人 <input id=phone></label>'`);
  const fields = byMeaning(await desk.fill(ticketPage(ticketFields, { around })));
  expect([fields.caller_name?.outcome, fields.phone?.outcome]).toEqual(['gone', 'gone']);
  expect(await values()).toEqual(['', '', callNotes.address, callNotes.description]);
});

test('a dialog that opens over the form after the plan takes nothing and lets nothing through', async () => {
  const dialog = '<dialog id=over><form><label>联系电话 <input id=other></label><button>确定</button></form></dialog>';
  const answer = await desk.fill(ticketPage(ticketFields, { around: dialog + whenPlanned('over.showModal()') }));
  expect(outcomesOf(answer)).toEqual(['gone', 'gone', 'gone', 'gone']);
  expect(await desk.held('#other')).toBe('');
});
