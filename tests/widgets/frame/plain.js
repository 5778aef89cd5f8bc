import { tell, thisCase } from './case.js';

const text = (name, value = '') =>
  `<input type="text" id="${name}" name="${name}" value="${value}" class="form-control">`;
const plainItem = (field, label, inside) =>
  `<div class="form-group" data-field="${field}"><label for="${field}">${label}</label><div>${inside}</div></div>`;

/**
 * A page without a framework: what it sends is what the browser collects from its form. Its program hears of a value by
 * the `change` event, as such pages do, so `value` counts only where that event came.
 * @param $ jQuery, where the page's widgets fire its events and not the browser's.
 */
export function plainPage(cases, { $ = null, item = plainItem, formClass = '' } = {}) {
  const { spec, label, options, beside } = thisCase(cases);
  document.querySelector('#app').innerHTML = `<h1>新建工单</h1><form class="${formClass}">
    ${item('number', '工单编号', text('number', 'WO-1001'))}
    ${item('value', label, spec.html('value', options))}
    ${item('other', '工单状态', spec.html('other', options))}
    ${item('beside', beside, text('beside'))}
    <button type="submit">提交</button></form>`;
  const form = document.querySelector('form');
  const heard = {};
  const sent = (name) => {
    if (spec.sent) return spec.sent(name, form);
    const all = new FormData(form).getAll(name);
    return Array.isArray(spec.empty) ? all : (all[0] ?? '');
  };
  const hear = ({ target }) => {
    const field = target?.closest?.('[data-field]')?.dataset.field;
    if (field) heard[field] = true;
  };
  if ($) $(form).on(spec.hears ?? 'change', hear);
  else form.addEventListener(spec.hears ?? 'change', hear);
  for (const name of ['value', 'other'])
    spec.start?.(name, form, () => {
      heard[name] = true;
    });
  tell({
    model: () => ({
      value: heard.value ? sent('value') : 'no change heard',
      other: sent('other') === '' && heard.other ? 'change heard' : sent('other'),
      beside: form.elements.beside.value,
      number: form.elements.number.value,
    }),
    rerender: async () => spec.again?.('value', form),
  });
}

export const optionTags = (options, blank = '<option value="">请选择</option>') =>
  blank + options.map(({ value, label }) => `<option value="${value}">${label}</option>`).join('');
