import { expect, test } from 'vitest';
import { byMeaning, useHostileDesk } from '../helpers/hostile-probe.ts';
import { ticketFields, ticketPage } from '../helpers/hostile-site.ts';

const desk = useHostileDesk();
const notes = { caller_name: '王芳', phone: '13800138000', description: '厨房漏水' };
const around = '<p><label>来电人 <input id=name></label><p><label>问题描述 <textarea id=text></textarea></label>';
const covered = (cover: string) =>
  `<div style="position:relative;height:40px"><label>联系电话 <input id=phone></label>${cover}</div>`;
const over = 'position:absolute;inset:0;';

test.each([
  ['an opaque box', `<div style="${over}background:#fff"></div>`],
  ['a picture', `<div style="${over}background:#fff"><img alt="" src="data:," style="width:100%;height:100%"></div>`],
  ['a box around a clear one', `<div style="${over}background:white"><div style="${over}"></div></div>`],
])('a field under %s is not filled, and is named as lying behind it', async (_, cover) => {
  const fields = byMeaning(await desk.fill(ticketPage(around + covered(cover)), notes));
  expect(fields.phone).toBeUndefined();
  expect(fields.caller_name?.outcome).toBe('filled');
  expect(await desk.held('#phone')).toBe('');
  const { got } = await desk.probed.inspect();
  expect(got.ok && got.seen.refused).toEqual([{ frame: 0, selector: '#phone', label: '联系电话', why: 'behind' }]);
});

test.each([
  ['a veil that lets it through', `<div style="${over}background:rgba(255,255,255,.6)"></div>`],
  ['a box that is clear itself', `<div style="${over}"></div>`],
  [
    'a part of its own box, such as a label that floats',
    '<span style="position:absolute;left:0;background:#fff">✱</span>',
  ],
])('a field under %s is filled: the clerk sees it', async (_, cover) => {
  const fields = byMeaning(await desk.fill(ticketPage(around + covered(cover)), notes));
  expect(fields.phone?.outcome).toBe('filled');
});

test('a bar that stays while the page is scrolled hides no field for good', async () => {
  const bar = '<div style="position:fixed;top:0;left:0;right:0;height:90px;background:#fff">工作台</div>';
  const fields = byMeaning(await desk.fill(ticketPage(ticketFields, { around: bar }), notes));
  expect(Object.values(fields).map(({ outcome }) => outcome)).toEqual(['filled', 'filled', 'filled']);
});
