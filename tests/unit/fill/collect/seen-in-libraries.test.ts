// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { collectControls } from '../../../../lib/fill/collect/collect-controls.ts';

const described = (html: string) => {
  document.body.innerHTML = html;
  return collectControls(document, 0).map(({ descriptor }) => descriptor);
};

beforeEach(() => {
  document.body.innerHTML = '';
});

describe('a label', () => {
  it('is not one of the words of an editor’s tools', () => {
    const [only] = described(`<div class="form-group"><label>问题描述</label><div>
      <div class="note-toolbar"><label>Text Color</label></div><div contenteditable="true"></div></div></div>`);
    expect(only?.label).toBe('问题描述');
  });

  it('does not say the name of the picture beside it', () => {
    const [only] = described(`<label><div>报修类型</div><input name="kind">
      <i aria-hidden="true" class="material-icons">arrow_drop_down</i></label>`);
    expect(only?.label).toBe('报修类型');
  });

  it('of each choice names the choice, not the group', () => {
    const choice = (id: string, text: string) =>
      `<span><input type="checkbox" aria-labelledby="${id}" name="kind"><span id="${id}">${text}</span></span>`;
    const [only, ...more] = described(`<div class="form-item"><div class="item-label">报修类型</div>
      <div role="list" class="checkbox-group">${choice('a', '硬件')}${choice('b', '网络')}</div></div>`);
    expect(more).toEqual([]);
    expect(only).toMatchObject({ label: '报修类型', options: ['硬件', '网络'] });
  });
});

describe('what is shown in a box', () => {
  it('is not the label that floats in it, nor a count, nor a code that nobody sees', () => {
    const found = described(`<div class="form-item"><label>报修类型</label>
      <div class="my-select" role="combobox" aria-haspopup="listbox"><input readonly aria-hidden="true" value="net">
      <span>报修类型</span><span>网络</span><span class="badge">1</span></div></div>`);
    expect(found.map(({ label, display }) => [label, display])).toEqual([['报修类型', '网络']]);
  });
});

describe('a button that opens a calendar', () => {
  it('is a date, and holds only what it shows of one', () => {
    const button = (text: string) =>
      `<label for="due">期望完成日期</label><button type="button" id="due" aria-haspopup="dialog">${text}</button>`;
    expect(described(button('选择日期'))[0]).toMatchObject({ widget: 'date', value: '' });
    expect(described(button('December 3, 2026'))[0]).toMatchObject({ widget: 'date', value: 'December 3, 2026' });
  });

  it('is told apart from buttons that open anything else', () => {
    expect(described('<button type="button" aria-haspopup="dialog">添加附件</button>')).toEqual([]);
  });
});
