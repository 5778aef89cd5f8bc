import 'layui/dist/css/layui.css';
import 'layui';
import { named } from '../frame/find.js';
import { optionTags, plainPage } from '../frame/plain.js';

const { layui } = globalThis;
const { form: layForm, laydate } = layui;

const choose = (more = '') => ({
  html: (name, options) =>
    `<select name="${name}" id="${name}" lay-filter="${name}" ${more}>${optionTags(options)}</select>`,
  start: (name, _, heard) => layForm.on(`select(${name})`, heard),
  again: () => layForm.render('select'),
});

const picks = (more) => ({
  html: (name) => `<input type="text" name="${name}" id="${name}" class="layui-input" autocomplete="off">`,
  start: (name, form, heard) => laydate.render({ elem: named(name, form), done: heard, ...more }),
});

const several = (type, on) => ({
  html: (name, options) =>
    options
      .map(
        ({ value, label }) =>
          `<input type="${type}" name="${name}" value="${value}" title="${label}" lay-filter="${name}">`,
      )
      .join(''),
  start: (name, _, heard) => layForm.on(`${on}(${name})`, heard),
});

const cases = {
  text: { html: (name) => `<input type="text" name="${name}" id="${name}" class="layui-input">` },
  multiline: { html: (name) => `<textarea name="${name}" id="${name}" class="layui-textarea"></textarea>` },
  select: choose(),
  'select-search': { kind: 'select', ...choose('lay-search') },
  date: picks({ type: 'date' }),
  datetime: picks({ type: 'datetime', format: 'yyyy-MM-dd HH:mm' }),
  radio: several('radio', 'radio'),
  checkbox: { empty: [], ...several('checkbox', 'checkbox') },
};

plainPage(cases, {
  $: layui.jquery,
  formClass: 'layui-form',
  item: (field, label, inside) =>
    `<div class="layui-form-item" data-field="${field}"><label class="layui-form-label">${label}</label>
      <div class="layui-input-block">${inside}</div></div>`,
});
layForm.render();
