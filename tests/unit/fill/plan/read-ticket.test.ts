// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';
import { readTicket } from '../../../../lib/fill/ticket/read-ticket.ts';

function page(html: string, title = '') {
  document.body.innerHTML = html;
  document.title = title;
  return readTicket(document)?.number ?? null;
}

beforeEach(() => {
  Element.prototype.getClientRects = () => [new DOMRect(0, 0, 10, 10)] as unknown as DOMRectList;
});

test('the value beside a label that names the number goes before all else', () => {
  expect(
    page('<table><tr><td>工单编号</td><td>GD2026112300</td><td>来电人</td><td>王</td></tr></table>', '工单 8'),
  ).toBe('GD2026112300');
  expect(page('<dl><dt>Ticket no.</dt><dd>#4711</dd></dl>')).toBe('4711');
});

test('the head of a column is no label: a list shows many tickets', () => {
  const list =
    '<table><thead><tr><th>工单编号</th><th>123</th></tr></thead><tbody><tr><td>GD1001</td></tr></tbody></table>';
  expect(page(list, '工单列表')).toBeNull();
});

test('a title or a message names it where no label does', () => {
  expect(page('', 'GD202611230008: Tap leaks')).toBe('GD202611230008');
  expect(page('<div role=alert>工单 GD202611230008 已创建</div>')).toBe('GD202611230008');
});

test('a form for a new ticket has none', () => {
  expect(page('<h1>新建工单</h1><form><label>联系电话</label><input value=13800138000></form>', '新建工单')).toBeNull();
});
