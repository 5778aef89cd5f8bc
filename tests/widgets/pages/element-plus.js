import ElementPlus from 'element-plus';
import 'element-plus/dist/index.css';
import { vuePage } from '../frame/vue3.js';

const choose =
  (more = '') =>
  (model) =>
    `<el-select v-model="${model}" placeholder="请选择" ${more}>
    <el-option v-for="o in options" :key="o.value" :value="o.value" :label="o.label" /></el-select>`;

const cases = {
  text: { markup: (model) => `<el-input v-model="${model}" />` },
  'text-trim': {
    kind: 'text',
    markup: (model) => `<el-input v-model.trim="${model}" clearable maxlength="20" show-word-limit />`,
  },
  multiline: { markup: (model) => `<el-input v-model="${model}" type="textarea" :rows="3" autosize />` },
  select: { markup: choose() },
  'select-filterable': { kind: 'select', markup: choose('filterable clearable') },
  long: { markup: (model) => `<el-select-v2 v-model="${model}" :options="options" placeholder="请选择" />` },
  multiple: { empty: [], markup: choose('multiple') },
  remote: {
    markup: (model) => `<el-select v-model="${model}" filterable remote :remote-method="find" placeholder="请输入姓名">
      <el-option v-for="o in found" :key="o.value" :value="o.value" :label="o.label" /></el-select>`,
  },
  cascader: { empty: [], markup: (model) => `<el-cascader v-model="${model}" :options="options" />` },
  'cascader-filterable': {
    kind: 'cascader',
    empty: [],
    markup: (model) => `<el-cascader v-model="${model}" :options="options" filterable clearable />`,
  },
  tree: { markup: (model) => `<el-tree-select v-model="${model}" :data="options" />` },
  date: { markup: (model) => `<el-date-picker v-model="${model}" type="date" value-format="YYYY-MM-DD" />` },
  datetime: {
    markup: (model) =>
      `<el-date-picker v-model="${model}" type="datetime" format="YYYY-MM-DD HH:mm" value-format="YYYY-MM-DD HH:mm" />`,
  },
  radio: {
    markup: (model) => `<el-radio-group v-model="${model}">
      <el-radio v-for="o in options" :key="o.value" :value="o.value">{{ o.label }}</el-radio></el-radio-group>`,
  },
  'radio-button': {
    kind: 'radio',
    markup: (model) => `<el-radio-group v-model="${model}">
      <el-radio-button v-for="o in options" :key="o.value" :value="o.value">{{ o.label }}</el-radio-button></el-radio-group>`,
  },
  checkbox: {
    empty: [],
    markup: (model) => `<el-checkbox-group v-model="${model}">
      <el-checkbox v-for="o in options" :key="o.value" :value="o.value">{{ o.label }}</el-checkbox></el-checkbox-group>`,
  },
  number: { empty: undefined, markup: (model) => `<el-input-number v-model="${model}" :max="99" />` },
};

vuePage(
  cases,
  {
    form: (inside) => `<el-form label-width="120px">${inside}</el-form>`,
    item: (field, label, inside) => `<el-form-item label="${label}" data-field="${field}">${inside}</el-form-item>`,
    text: (model) => `<el-input v-model="${model}" />`,
  },
  (app) => app.use(ElementPlus),
);
