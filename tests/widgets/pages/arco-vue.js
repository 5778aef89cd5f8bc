import ArcoVue from '@arco-design/web-vue';
import '@arco-design/web-vue/dist/arco.css';
import { vuePage } from '../frame/vue3.js';

const wide = 'style="width: 300px"';
const choose =
  (more = '') =>
  (model) =>
    `<a-select v-model="${model}" :options="options" placeholder="请选择" ${wide} ${more} />`;

const cases = {
  text: { markup: (model) => `<a-input v-model="${model}" />` },
  multiline: { markup: (model) => `<a-textarea v-model="${model}" />` },
  select: { markup: choose() },
  'select-search': { kind: 'select', markup: choose('allow-search allow-clear') },
  long: { markup: choose() },
  multiple: { empty: [], markup: choose('multiple') },
  remote: {
    markup: (model) =>
      `<a-select v-model="${model}" :options="found" allow-search :filter-option="false" @search="find" ${wide} />`,
  },
  cascader: { empty: [], markup: (model) => `<a-cascader v-model="${model}" :options="options" path-mode ${wide} />` },
  tree: {
    markup: (model) =>
      `<a-tree-select v-model="${model}" :data="options" :field-names="{ key: 'value', title: 'label' }" ${wide} />`,
  },
  date: { markup: (model) => `<a-date-picker v-model="${model}" ${wide} />` },
  datetime: {
    markup: (model) =>
      `<a-date-picker v-model="${model}" show-time format="YYYY-MM-DD HH:mm" value-format="YYYY-MM-DD HH:mm" ${wide} />`,
  },
  radio: { markup: (model) => `<a-radio-group v-model="${model}" :options="options" />` },
  'radio-button': {
    kind: 'radio',
    markup: (model) => `<a-radio-group v-model="${model}" :options="options" type="button" />`,
  },
  checkbox: { empty: [], markup: (model) => `<a-checkbox-group v-model="${model}" :options="options" />` },
  number: { empty: undefined, markup: (model) => `<a-input-number v-model="${model}" :max="99" />` },
};

vuePage(
  cases,
  {
    form: (inside) => `<a-form :model="{}">${inside}</a-form>`,
    item: (field, label, inside) => `<a-form-item label="${label}" data-field="${field}">${inside}</a-form-item>`,
    text: (model) => `<a-input v-model="${model}" />`,
  },
  (app) => app.use(ArcoVue),
);
