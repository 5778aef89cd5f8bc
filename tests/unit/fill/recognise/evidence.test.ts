import { describe, expect, it } from 'vitest';
import { recognise } from '../../../../lib/fill/recognise/recognise.ts';
import type { ControlDescriptor } from '../../../../lib/fill/types.ts';
import { control, labelled } from './control.ts';

const meaningOf = (one: ControlDescriptor) => recognise([one])[0]?.meaning;

describe('evidence that disagrees', () => {
  it('believes the label, not a placeholder that was copied from another field', () => {
    const evidence = labelled('联系电话', { source: 'placeholder', text: '请输入姓名' });
    expect(meaningOf(control(0, { evidence }))).toBe('phone');
  });

  it('believes the label, not a misleading name', () => {
    const evidence = labelled('详细地址', { source: 'name', text: 'title' });
    expect(meaningOf(control(0, { evidence }))).toBe('address');
  });

  it('is not sure where two labels contradict each other', () => {
    const evidence = [
      { source: 'label', text: '联系电话' },
      { source: 'cell', text: '详细地址' },
      { source: 'name', text: 'address' },
    ] as const;
    expect(recognise([control(0, { evidence })])[0]).toMatchObject({ meaning: 'other' });
  });

  it('is far from certain of a field whose label nobody understands, though its name sounds right', () => {
    const evidence = labelled('龘靐值', { source: 'name', text: 'phone' });
    const [known] = recognise([control(0, { evidence })]);
    expect(known).toMatchObject({ guess: 'phone' });
    expect(known?.confidence).toBeLessThan(0.6);
  });

  it('does not fill a field whose label nobody understands by three letters of a name', () => {
    const evidence = labelled('龘靐值', { source: 'name', text: 'bxr' });
    expect(recognise([control(0, { evidence })])[0]).toMatchObject({ meaning: 'other' });
  });
});

describe('a field without a label', () => {
  it.each([
    ['lxdh', 'phone'],
    ['bxr', 'caller_name'],
    ['baoxiuren', 'caller_name'],
    ['lianxidianhua', 'phone'],
    ['customerPhone', 'phone'],
    ['issue[due_date]', 'due_or_appointment_time'],
    ['ipAddress', 'other'],
    ['createTime', 'other'],
  ])('is read by its name %s as %s', (text, guess) => {
    expect(recognise([control(0, { evidence: [{ source: 'name', text }] })])[0]?.guess).toBe(guess);
  });

  it('is read by its placeholder', () => {
    expect(meaningOf(control(0, { evidence: [{ source: 'placeholder', text: '必填,请填写联系电话' }] }))).toBe('phone');
  });

  it('is a search box where its placeholder says so, whatever it searches for', () => {
    const evidence = [{ source: 'placeholder', text: '搜索工单 / 业主 / 电话' }] as const;
    expect(meaningOf(control(0, { evidence }))).toBe('search_box');
  });
});

describe('what the control is', () => {
  it('is never the description in a select, nor a phone in a checkbox', () => {
    expect(meaningOf(control(0, { widget: 'select', evidence: labelled('内容') }))).not.toBe('description');
    expect(meaningOf(control(0, { widget: 'checkbox', evidence: labelled('手机') }))).toBe('other');
  });

  it('counts more than the label for a password, a file and a search field', () => {
    expect(meaningOf(control(0, { widget: 'password', evidence: labelled('联系电话') }))).toBe('captcha_or_password');
    expect(meaningOf(control(0, { widget: 'file', evidence: labelled('联系电话') }))).toBe('attachment');
    expect(meaningOf(control(0, { inputType: 'search', evidence: labelled('Subject') }))).toBe('search_box');
  });

  it('is told by its options: 先生 and 女士 make 称呼 a form of address', () => {
    const evidence = labelled('称呼');
    expect(meaningOf(control(0, { evidence }))).toBe('caller_name');
    expect(meaningOf(control(0, { widget: 'select', evidence, options: ['女士', '先生'] }))).toBe(
      'honorific_or_gender',
    );
  });

  it('is a search box where its options choose what to search in', () => {
    const options = ['姓名', '电话', '房号', '工单编号'];
    expect(meaningOf(control(0, { widget: 'select', options }))).toBe('search_box');
  });

  it('is nothing that a yes can answer but a promise to call back', () => {
    const options = ['是', '否'];
    expect(meaningOf(control(0, { widget: 'radio', options, evidence: labelled('工单类型') }))).toBe('other');
    expect(meaningOf(control(0, { widget: 'radio', options, evidence: labelled('是否回电') }))).toBe(
      'callback_promise',
    );
  });
});

describe('where the control stands', () => {
  it('is a search box in a filter bar and a secret in a login, whatever the label', () => {
    expect(meaningOf(control(0, { formRole: 'filter', evidence: labelled('联系电话') }))).toBe('search_box');
    expect(meaningOf(control(0, { formRole: 'login', evidence: labelled('手机号') }))).toBe('captcha_or_password');
  });

  it('is not the caller in a section about somebody else', () => {
    const about = (text: string) => labelled('姓名', { source: 'section', text });
    expect(meaningOf(control(0, { evidence: about('被投诉人信息') }))).toBe('other');
    expect(meaningOf(control(0, { evidence: about('来电人信息') }))).toBe('caller_name');
  });

  it('is never sure where the field is locked', () => {
    const [known] = recognise([control(0, { locked: true, evidence: labelled('联系电话') })]);
    expect(known).toMatchObject({ meaning: 'other', guess: 'phone' });
  });
});
