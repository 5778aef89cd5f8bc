import { describe, expect, test } from 'vitest';
import { numberIn, numberLabel, wholeNumber } from '../../../../lib/fill/ticket/ticket-number.ts';

describe('the number of a ticket', () => {
  test.each([
    ['工单 GD202611230008 - 安居物业服务平台', 'GD202611230008'],
    ['GD202611230008: Kitchen tap leaks - Property Service Desk', 'GD202611230008'],
    ['工单 GD202611230008 已创建', 'GD202611230008'],
    ['Ticket #42 created', '42'],
    ['Ticket 1187 created in queue General', '1187'],
    ['[INC0012345] Printer jams', 'INC0012345'],
    ['Bug #7: Kitchen tap - Helpdesk - Redmine', '7'],
    ['Incident HD-2026-118', 'HD-2026-118'],
  ])('is read from the title %j', (title, number) => {
    expect(numberIn(title)).toBe(number);
  });

  test.each(['新建工单', 'New ticket - Property Service Desk', '工单列表(共 8 条)', 'Tickets'])(
    'is not found in %j',
    (title) => {
      expect(numberIn(title)).toBeNull();
    },
  );

  test('is named by a label', () => {
    for (const label of ['工单编号', '工单号:', '单号', 'Ticket no.', 'Case ID', '受理编号'])
      expect(numberLabel.test(label), label).toBe(true);
    for (const label of ['联系电话', '工单类型', '房号', 'Ticket type'])
      expect(numberLabel.test(label), label).toBe(false);
  });

  test('stands whole in a cell', () => {
    expect(wholeNumber(' #42 ')).toBe('42');
    expect(wholeNumber('未生成')).toBeNull();
  });
});
