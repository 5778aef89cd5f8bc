import type { InventoryField } from './inventory.ts';

export const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

const attributes = (all: Readonly<Record<string, string | number | boolean | undefined>>): string =>
  Object.entries(all)
    .filter(([, value]) => value !== undefined && value !== '' && value !== false)
    .map(([key, value]) => (value === true ? ` ${key}` : ` ${key}="${escapeHtml(String(value))}"`))
    .join('');

const typed = new Set(['number', 'tel', 'email', 'date', 'time', 'datetime-local', 'password', 'search', 'url']);

interface Shape {
  readonly when: RegExp;
  readonly html: (field: InventoryField) => string;
}

const options = ({ options, placeholder }: InventoryField): string =>
  [`<option value="">${escapeHtml(placeholder || '请选择')}</option>`]
    .concat(options.map((one) => `<option value="${escapeHtml(one)}">${escapeHtml(one)}</option>`))
    .join('');

/** The DOM of one control as its library draws it; the first shape that fits its widget. */
const shapes: readonly Shape[] = [
  {
    when: /radio|checkbox-group/,
    html: ({ widget, options, name, order }) => {
      const type = widget.includes('radio') ? 'radio' : 'checkbox';
      const box = (one: string) =>
        `<label><input${attributes({ type, name: name || `group-${order}`, value: one })}><span>${escapeHtml(one)}</span></label>`;
      return `<span role="${type}group">${(options.length > 0 ? options : ['是', '否']).map(box).join(' ')}</span>`;
    },
  },
  {
    when: /checkbox|switch/,
    html: ({ name, id }) => `<input type="checkbox"${attributes({ name, id })}>`,
  },
  {
    when: /upload|file|ckfinder/,
    html: ({ name, id }) => `<input type="file"${attributes({ name, id })}>`,
  },
  {
    when: /rich-editor/,
    html: ({ id }) =>
      `<div class="editor"><button type="button">B</button><div contenteditable="true" class="editor-body"${attributes({ id })}></div></div>`,
  },
  {
    when: /native-select|layui-select|combox|select2|date-part-selects|bootstrap-select/,
    html: (field) =>
      `<select${attributes({ name: field.name, id: field.id, multiple: field.widget.includes('multiple') })}>${options(field)}</select>`,
  },
  {
    when: /el-select|el-cascader|el-tree-select/,
    html: ({ placeholder }) =>
      `<div class="el-select"><div class="el-input el-input--suffix"><input type="text" readonly autocomplete="off" class="el-input__inner"${attributes({ placeholder: placeholder || '请选择' })}></div></div>`,
  },
  {
    when: /antd-select|antd-cascader/,
    html: ({ id, placeholder }) =>
      `<div class="ant-select"><div class="ant-select-selector"><span class="ant-select-selection-search"><input type="search" role="combobox" aria-haspopup="listbox" readonly${attributes({ id })}></span><span class="ant-select-selection-placeholder">${escapeHtml(placeholder)}</span></div></div>`,
  },
  {
    when: /arco-select/,
    html: ({ placeholder }) =>
      `<span class="arco-select-view" role="combobox" tabindex="0"><input readonly${attributes({ placeholder })}></span>`,
  },
];

export function controlHtml(field: InventoryField): string {
  const shape = shapes.find(({ when }) => when.test(field.widget));
  if (shape) return shape.html(field);
  const { name, id, placeholder, maxlength, readonly, type } = field;
  const own = attributes({ name, id, placeholder, maxlength, readonly });
  if (/textarea|multiline/.test(field.widget) || field.tag === 'textarea') return `<textarea${own}></textarea>`;
  return `<input type="${typed.has(type) ? type : 'text'}"${own}>`;
}
