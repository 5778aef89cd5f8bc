import ElementUI from 'element-ui';
import 'element-ui/lib/theme-chalk/index.css';
import Vue from 'vue';
import { vue2Page } from '../frame/vue2.js';

Vue.use(ElementUI);

const choose =
  (more = '') =>
  (model) =>
    `<el-select v-model="${model}" placeholder="请选择" ${more}>
    <el-option v-for="o in options" :key="o.value" :value="o.value" :label="o.label" /></el-select>`;

const cases = {
  text: { markup: (model) => `<el-input v-model="${model}" />` },
  multiline: { markup: (model) => `<el-input v-model="${model}" type="textarea" :rows="3" />` },
  select: { markup: choose() },
  'select-filterable': { kind: 'select', markup: choose('filterable clearable') },
  multiple: { empty: [], markup: choose('multiple') },
  remote: {
    markup: (model) => `<el-select v-model="${model}" filterable remote :remote-method="find" placeholder="请输入姓名">
      <el-option v-for="o in found" :key="o.value" :value="o.value" :label="o.label" /></el-select>`,
  },
  cascader: { empty: [], markup: (model) => `<el-cascader v-model="${model}" :options="options" />` },
  date: {
    empty: null,
    markup: (model) =>
      `<el-date-picker v-model="${model}" type="date" value-format="yyyy-MM-dd" placeholder="选择日期" />`,
  },
  datetime: {
    empty: null,
    markup: (model) =>
      `<el-date-picker v-model="${model}" type="datetime" format="yyyy-MM-dd HH:mm" value-format="yyyy-MM-dd HH:mm" />`,
  },
  radio: {
    markup: (model) => `<el-radio-group v-model="${model}">
      <el-radio v-for="o in options" :key="o.value" :label="o.value">{{ o.label }}</el-radio></el-radio-group>`,
  },
  checkbox: {
    empty: [],
    markup: (model) => `<el-checkbox-group v-model="${model}">
      <el-checkbox v-for="o in options" :key="o.value" :label="o.value">{{ o.label }}</el-checkbox></el-checkbox-group>`,
  },
  number: { empty: undefined, markup: (model) => `<el-input-number v-model="${model}" :max="99" />` },
};

vue2Page(cases, {
  form: (inside) => `<el-form label-width="120px">${inside}</el-form>`,
  item: (field, label, inside) => `<el-form-item label="${label}" data-field="${field}">${inside}</el-form-item>`,
  text: (model) => `<el-input v-model="${model}" />`,
});
