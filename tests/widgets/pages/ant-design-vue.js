import Antd from 'ant-design-vue';
import 'ant-design-vue/dist/reset.css';
import { vuePage } from '../frame/vue3.js';

const wide = 'style="width: 300px"';
const choose =
  (more = '') =>
  (model) =>
    `<a-select v-model:value="${model}" :options="options" placeholder="请选择" ${wide} ${more} />`;

const cases = {
  text: { markup: (model) => `<a-input v-model:value="${model}" />` },
  multiline: { markup: (model) => `<a-textarea v-model:value="${model}" :rows="3" />` },
  select: { empty: undefined, markup: choose() },
  'select-search': { kind: 'select', empty: undefined, markup: choose('show-search option-filter-prop="label"') },
  multiple: { empty: [], markup: choose('mode="multiple"') },
  remote: {
    empty: undefined,
    markup: (model) =>
      `<a-select v-model:value="${model}" :options="found" show-search :filter-option="false" @search="find" ${wide} />`,
  },
  cascader: { empty: [], markup: (model) => `<a-cascader v-model:value="${model}" :options="options" ${wide} />` },
  tree: {
    empty: undefined,
    markup: (model) => `<a-tree-select v-model:value="${model}" :tree-data="options" ${wide} />`,
  },
  date: { markup: (model) => `<a-date-picker v-model:value="${model}" value-format="YYYY-MM-DD" />` },
  datetime: {
    markup: (model) =>
      `<a-date-picker v-model:value="${model}" show-time format="YYYY-MM-DD HH:mm" value-format="YYYY-MM-DD HH:mm" />`,
  },
  radio: { markup: (model) => `<a-radio-group v-model:value="${model}" :options="options" />` },
  checkbox: { empty: [], markup: (model) => `<a-checkbox-group v-model:value="${model}" :options="options" />` },
  number: { empty: null, markup: (model) => `<a-input-number v-model:value="${model}" :max="99" />` },
};

vuePage(
  cases,
  {
    form: (inside) => `<a-form :label-col="{ span: 5 }">${inside}</a-form>`,
    item: (field, label, inside) => `<a-form-item label="${label}" data-field="${field}">${inside}</a-form-item>`,
    text: (model) => `<a-input v-model:value="${model}" />`,
  },
  (app) => app.use(Antd),
);
