import { describe, expect, it } from 'vitest';
import { recognise } from '../../../../lib/fill/recognise/recognise.ts';
import type { ControlDescriptor } from '../../../../lib/fill/types.ts';
import { control, labelled } from './control.ts';

const form = (...fields: readonly (readonly [string, Partial<ControlDescriptor>?])[]) =>
  recognise(fields.map(([label, changes], ref) => control(ref, { evidence: labelled(label), ...changes }))).map(
    ({ meaning }) => meaning,
  );
const large = { widget: 'multiline' } as const;

describe('the fields of one form', () => {
  it('share the two telephones: the mobile is the first, whichever stands first', () => {
    expect(form(['座机电话'], ['手机号'])).toEqual(['alt_phone', 'phone']);
    expect(form(['座机电话'])).toEqual(['phone']);
  });

  it('make a remark the description only where there is no better one', () => {
    expect(form(['标题'], ['备注', large])).toEqual(['subject', 'description']);
    expect(form(['问题描述', large], ['备注', large])).toEqual(['description', 'other']);
    expect(form(['备注'], ['备注说明', large])).toEqual(['other', 'description']);
  });

  it('make 诉求内容 the description unless something else is', () => {
    expect(form(['诉求内容', large])).toEqual(['description']);
    expect(form(['问题描述', large], ['诉求内容', large])).toEqual(['description', 'request_or_demand']);
  });

  it('may hold a meaning more than once', () => {
    expect(form(['工单类型', { widget: 'select' }], ['报修类别', { widget: 'select' }])).toEqual([
      'category',
      'category',
    ]);
  });

  it('are read in the language that most of them are in: a file is a queue in French', () => {
    const select = { widget: 'select' } as const;
    expect(form(['Sujet'], ['Demandeur'], ['Statut', select], ['File', select]).at(-1)).toBe('group_or_queue');
    expect(form(['Subject'], ['Requester'], ['Status', select], ['File', select]).at(-1)).toBe('attachment');
  });

  it('keep their numbers and frames', () => {
    const known = recognise([control(7, { frame: 2, inScope: false }), control(3, { frame: 0 })]);
    expect(known.map(({ ref, frame }) => [ref, frame])).toEqual([
      [7, 2],
      [3, 0],
    ]);
  });

  it('are told apart in a form of 300 fields within a moment', () => {
    const labels = ['联系电话', '手机号', '备用电话', '标题', '内容', '备注', '工单类型', '处理人', '状态', '姓名'];
    const many = Array.from({ length: 300 }, (_, at) => [`${labels[at % labels.length]}`] as const);
    const start = performance.now();
    expect(form(...many)).toHaveLength(300);
    expect(performance.now() - start).toBeLessThan(1_500);
  });
});
