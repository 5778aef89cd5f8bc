// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import { combobox } from '../../../../lib/fill/widgets/combobox.ts';
import { controlOf, drawPage, dropDown } from './shown-page.ts';

const none = () => [];
let taken: string[] = [];

/** A widget that opens its list on `mousedown` and shows in its input what was taken. */
function page(texts: readonly string[], attributes = 'readonly') {
  document.body.innerHTML = `<div id=w><input ${attributes}></div><ul><li>菜单</li></ul>`;
  taken = [];
  const input = document.querySelector<HTMLInputElement>('#w input');
  const list = dropDown(texts, (text) => {
    taken.push(text);
    list.hidden = true;
    if (input) input.value = text;
  });
  document.querySelector('#w')?.addEventListener('mousedown', () => {
    list.hidden = false;
  });
  input?.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') list.hidden = true;
  });
  return { input, list };
}

beforeEach(drawPage);

describe('a widget that opens a list', () => {
  test('takes the option by its text', async () => {
    const { input, list } = page(['报修', '投诉', '咨询']);
    const written = await combobox.write(controlOf('combobox'), { text: '投诉', alternatives: [], path: [] }, none);
    expect(written).toEqual({ ok: true, text: '投诉' });
    expect(input?.value).toBe('投诉');
    expect(list.hidden).toBe(true);
  });

  test('takes an option that means the same', async () => {
    page(['高', '中', '低']);
    const wanted = { text: '紧急', alternatives: ['加急', '高'], path: [] };
    expect(await combobox.write(controlOf('combobox'), wanted, none)).toEqual({ ok: true, text: '高' });
  });

  test('is closed again where nothing fits, and nothing was taken', async () => {
    const { list } = page(['高', '中', '低']);
    const written = await combobox.write(controlOf('combobox'), { text: '报修', alternatives: [], path: [] }, none);
    expect(written).toEqual({ ok: false, why: 'no_option' });
    expect(taken).toEqual([]);
    expect(list.hidden).toBe(true);
  });

  test('finds an option that only filtering shows', async () => {
    const { input, list } = page(['工程部', '客服部'], '');
    for (const option of list.children) option.setAttribute('hidden', '');
    list.firstElementChild?.removeAttribute('hidden');
    input?.addEventListener('input', () => {
      for (const option of list.children) option.toggleAttribute('hidden', !option.textContent?.includes(input.value));
    });
    const written = await combobox.write(controlOf('combobox'), { text: '客服部', alternatives: [], path: [] }, none);
    expect(written).toEqual({ ok: true, text: '客服部' });
  });

  test('never takes an item that stood on the page before it opened', async () => {
    page(['高', '低']);
    const written = await combobox.write(controlOf('combobox'), { text: '菜单', alternatives: [], path: [] }, none);
    expect(written.ok).toBe(false);
  });
});
