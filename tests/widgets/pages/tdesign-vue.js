import TDesign from 'tdesign-vue-next';
import 'tdesign-vue-next/es/style/index.css';
import { vuePage } from '../frame/vue3.js';

const wide = 'style="width: 300px"';
const choose =
  (more = '') =>
  (model) =>
    `<t-select v-model="${model}" :options="options" ${wide} ${more} />`;

const cases = {
  text: { markup: (model) => `<t-input v-model="${model}" />` },
  multiline: { markup: (model) => `<t-textarea v-model="${model}" />` },
  select: { markup: choose() },
  'select-filterable': { kind: 'select', markup: choose('filterable') },
  long: { markup: choose() },
  multiple: { empty: [], markup: choose('multiple') },
  remote: {
    markup: (model) => `<t-select v-model="${model}" :options="found" filterable :on-search="find" ${wide} />`,
  },
  cascader: {
    empty: [],
    markup: (model) => `<t-cascader v-model="${model}" :options="options" value-type="full" ${wide} />`,
  },
  tree: { markup: (model) => `<t-tree-select v-model="${model}" :data="options" ${wide} />` },
  date: { markup: (model) => `<t-date-picker v-model="${model}" ${wide} />` },
  radio: { markup: (model) => `<t-radio-group v-model="${model}" :options="options" />` },
  'radio-button': {
    kind: 'radio',
    markup: (model) =>
      `<t-radio-group v-model="${model}"><t-radio-button v-for="o in options" :key="o.value" :value="o.value">{{ o.label }}</t-radio-button></t-radio-group>`,
  },
  checkbox: { empty: [], markup: (model) => `<t-checkbox-group v-model="${model}" :options="options" />` },
  number: { empty: undefined, markup: (model) => `<t-input-number v-model="${model}" :max="99" />` },
};

vuePage(
  cases,
  {
    form: (inside) => `<t-form label-width="120px">${inside}</t-form>`,
    item: (field, label, inside) => `<t-form-item label="${label}" data-field="${field}">${inside}</t-form-item>`,
    text: (model) => `<t-input v-model="${model}" />`,
  },
  (app) => app.use(TDesign),
);
