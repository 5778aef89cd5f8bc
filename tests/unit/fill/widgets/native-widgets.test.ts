// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import type { WidgetKind } from '../../../../lib/fill/types.ts';
import { choice } from '../../../../lib/fill/widgets/choice.ts';
import { select } from '../../../../lib/fill/widgets/select.ts';
import { text } from '../../../../lib/fill/widgets/text.ts';
import type { Wanted } from '../../../../lib/fill/widgets/widget.ts';
import type { LiveControl } from '../../../../lib/fill/write/live-control.ts';
import { blankControl } from './blank-control.ts';

const wanted = (value: string, ...alternatives: string[]): Wanted => ({ text: value, alternatives, path: [] });
const none = () => [];

function control(html: string, widget: WidgetKind, maxLength: number | null = null): LiveControl {
  document.body.innerHTML = html;
  const members = [...document.querySelectorAll<HTMLElement>('input,select,textarea')];
  const [element] = members;
  if (!element) throw new Error('no control in the page');
  return { descriptor: { ...blankControl, widget, maxLength }, element, host: element, members };
}

const heldBy = ({ element }: LiveControl) =>
  element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement || element instanceof HTMLSelectElement
    ? element.value
    : '';

let seen: string[] = [];
const record = (element: Element) => {
  for (const type of ['focus', 'focusin', 'input', 'change', 'blur', 'focusout', 'submit'])
    element.addEventListener(type, () => seen.push(type));
};

beforeEach(() => {
  seen = [];
});

describe('a text field', () => {
  test('gets its value between the events that a user would cause', async () => {
    const field = control('<input>', 'text');
    record(field.element);
    expect(await text.write(field, wanted('王先生'), none)).toEqual({ ok: true, text: '王先生' });
    expect(heldBy(field)).toBe('王先生');
    expect(seen.filter((type) => type === 'input' || type === 'change')).toEqual(['input', 'change']);
    expect(seen).toContain('blur');
    expect(seen).toContain('focusin');
  });

  test('of one line takes several lines as one', async () => {
    const field = control('<input>', 'text');
    await text.write(field, wanted('漏水\n尽快'), none);
    expect(heldBy(field)).toBe('漏水 尽快');
  });

  test('of several lines keeps them', async () => {
    const field = control('<textarea></textarea>', 'multiline');
    await text.write(field, wanted('漏水\n尽快'), none);
    expect(heldBy(field)).toBe('漏水\n尽快');
  });

  test('for a phone gets plain digits', async () => {
    const field = control('<input type=tel>', 'text');
    await text.write(field, wanted('１３８００１３'), none);
    expect(heldBy(field)).toBe('1380013');
  });

  test('is never written beyond its length', async () => {
    const field = control('<input maxlength=4>', 'text', 4);
    await text.write(field, wanted('一二三四五'), none);
    expect(heldBy(field)).toBe('一二三四');
  });
});

describe('a native select', () => {
  const html =
    '<select><option value="">--</option><option value=3>Repair</option><option value=4>Enquiry</option></select>';

  test('takes the option that means the note', async () => {
    const field = control(html, 'select');
    record(field.element);
    expect(await select.write(field, wanted('报修', 'repair'), none)).toEqual({ ok: true, text: 'Repair' });
    expect(heldBy(field)).toBe('3');
    expect(seen).toContain('change');
  });

  test('is left alone where no option fits', async () => {
    const field = control(html, 'select');
    expect(await select.write(field, wanted('投诉', 'complaint'), none)).toEqual({ ok: false, why: 'no_option' });
    expect(heldBy(field)).toBe('');
  });

  test('is emptied by its blank option', async () => {
    const field = control(html, 'select');
    await select.write(field, wanted('Enquiry'), none);
    expect(await select.clear(field, none)).toBe(true);
    expect(heldBy(field)).toBe('');
  });
});

describe('radio buttons', () => {
  const html = '<label><input type=radio name=g value=1>男</label><label><input type=radio name=g value=2>女</label>';

  test('are chosen by their label', async () => {
    const field = control(html, 'radio');
    expect(await choice.write(field, wanted('女士', '女'), none)).toEqual({ ok: true, text: '女' });
    expect(document.querySelector<HTMLInputElement>('[value="2"]')?.checked).toBe(true);
  });

  test('can be emptied for undo', async () => {
    const field = control(html, 'radio');
    await choice.write(field, wanted('男'), none);
    expect(await choice.clear(field, none)).toBe(true);
    expect(document.querySelector(':checked')).toBeNull();
  });
});
