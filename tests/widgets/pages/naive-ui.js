import naive from 'naive-ui';
import { vuePage } from '../frame/vue3.js';

const wide = 'style="width: 300px"';
const choose =
  (more = '') =>
  (model) =>
    `<n-select v-model:value="${model}" :options="options" ${wide} ${more} />`;

const cases = {
  text: { markup: (model) => `<n-input v-model:value="${model}" />` },
  multiline: { markup: (model) => `<n-input v-model:value="${model}" type="textarea" />` },
  select: { empty: null, markup: choose() },
  'select-filterable': { kind: 'select', empty: null, markup: choose('filterable') },
  multiple: { empty: [], markup: choose('multiple') },
  remote: {
    empty: null,
    markup: (model) =>
      `<n-select v-model:value="${model}" :options="found" filterable remote @search="find" ${wide} />`,
  },
  date: {
    empty: null,
    markup: (model) => `<n-date-picker v-model:formatted-value="${model}" type="date" value-format="yyyy-MM-dd" />`,
  },
  datetime: {
    empty: null,
    markup: (model) =>
      `<n-date-picker v-model:formatted-value="${model}" type="datetime" format="yyyy-MM-dd HH:mm" value-format="yyyy-MM-dd HH:mm" />`,
  },
  radio: {
    markup: (model) => `<n-radio-group v-model:value="${model}">
      <n-radio v-for="o in options" :key="o.value" :value="o.value">{{ o.label }}</n-radio></n-radio-group>`,
  },
  checkbox: {
    empty: [],
    markup: (model) => `<n-checkbox-group v-model:value="${model}">
      <n-checkbox v-for="o in options" :key="o.value" :value="o.value" :label="o.label" /></n-checkbox-group>`,
  },
};

vuePage(
  cases,
  {
    form: (inside) => `<n-form label-placement="left" label-width="120">${inside}</n-form>`,
    item: (field, label, inside) => `<n-form-item label="${label}" data-field="${field}">${inside}</n-form-item>`,
    text: (model) => `<n-input v-model:value="${model}" />`,
  },
  (app) => app.use(naive),
);
