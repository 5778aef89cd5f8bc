import { expect, test } from 'vitest';
import { useHostileDesk } from '../helpers/hostile-probe.ts';
import { callNotes, ticketPage } from '../helpers/hostile-site.ts';

const desk = useHostileDesk();
const fields = `<p><label>来电人 <input id=name></label><p><label>联系电话 <input id=phone></label>
  <p><label>工单类型 <select id=type><option value="">请选择</option><option selected>咨询</option><option>报修</option></select></label>
  <p><label>问题描述 <textarea id=text>旧内容</textarea></label>
  <p><span id=l>客户诉求</span><div id=note aria-labelledby=l contenteditable style="min-height:40px;border:1px solid"></div>`;
const notes = { ...callNotes, category: '报修', request_or_demand: '尽快来修' };
const values = () =>
  desk.probed.page.evaluate(() => [
    ...[...document.querySelectorAll<HTMLInputElement>('input,select,textarea')].map(({ value }) => value),
    document.querySelector('#note')?.textContent?.trim(),
  ]);

test('one undo gives every field of every kind what it held before', async () => {
  desk.site.serve('/', ticketPage(fields));
  await desk.probed.page.goto(`${desk.site.origin}/`);
  const before = await values();
  await desk.probed.fill(notes, 'call', { description: 'replace' });
  expect(await values()).toEqual(['王芳', '13800138000', '报修', expect.stringContaining('厨房漏水'), '尽快来修']);
  expect(await desk.probed.undo()).toEqual({ ok: true, restored: 5, left: 0 });
  expect(await values()).toEqual(before);
});

test('undo works where fields were refused, reverted or removed: the others get theirs back', async () => {
  const around = `<script>
    document.querySelector('#phone').onchange = ({ target }) => { target.value = '' };
    text.onchange = () => document.querySelector('#type').closest('p').remove();
  </script>`;
  desk.site.serve('/', ticketPage(fields, { around }));
  await desk.probed.page.goto(`${desk.site.origin}/`);
  await desk.probed.fill(notes, 'call', { description: 'append' });
  expect(await desk.probed.undo()).toMatchObject({ ok: true });
  expect(await values()).toEqual(['', '', '旧内容', '']);
});

test('an undo that the page asks for, or that comes for another call, does nothing', async () => {
  await desk.fill(ticketPage(fields.replace('旧内容', '')), notes);
  const filled = await values();
  await desk.probed.page.evaluate("postMessage({ do: 'undo', call: 'call' }, '*')");
  expect(await values()).toEqual(filled);
});
