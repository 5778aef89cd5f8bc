import ViewUIPlus from 'view-ui-plus';
import 'view-ui-plus/dist/styles/viewuiplus.css';
import { vuePage } from '../frame/vue3.js';

const wide = 'style="width: 300px"';
const options = (from) => `<Option v-for="o in ${from}" :key="o.value" :value="o.value" :label="o.label" />`;
const choose =
  (more = '') =>
  (model) =>
    `<Select v-model="${model}" ${wide} ${more}>${options('options')}</Select>`;
const dateText = (value) => (value instanceof Date ? iso(value) : value);
const two = (part) => String(part).padStart(2, '0');
const iso = (date, kind) =>
  `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}${kind === 'datetime' ? ` ${two(date.getHours())}:${two(date.getMinutes())}` : ''}`;

const cases = {
  text: { markup: (model) => `<Input v-model="${model}" />` },
  multiline: { markup: (model) => `<Input v-model="${model}" type="textarea" />` },
  select: { markup: choose() },
  'select-filterable': { kind: 'select', markup: choose('filterable') },
  long: { markup: choose() },
  multiple: { empty: [], markup: choose('multiple') },
  remote: {
    markup: (model) =>
      `<Select v-model="${model}" filterable :remote-method="find" ${wide}>${options('found')}</Select>`,
  },
  cascader: { empty: [], markup: (model) => `<Cascader v-model="${model}" :data="options" ${wide} />` },
  date: {
    read: dateText,
    markup: (model) => `<DatePicker v-model="${model}" type="date" ${wide} />`,
  },
  datetime: {
    read: (value, kind) => (value instanceof Date ? iso(value, kind) : value),
    markup: (model) => `<DatePicker v-model="${model}" type="datetime" format="yyyy-MM-dd HH:mm" ${wide} />`,
  },
  radio: {
    markup: (model) =>
      `<RadioGroup v-model="${model}"><Radio v-for="o in options" :key="o.value" :label="o.value">{{ o.label }}</Radio></RadioGroup>`,
  },
  'radio-button': {
    kind: 'radio',
    markup: (model) =>
      `<RadioGroup v-model="${model}" type="button"><Radio v-for="o in options" :key="o.value" :label="o.value">{{ o.label }}</Radio></RadioGroup>`,
  },
  checkbox: {
    empty: [],
    markup: (model) =>
      `<CheckboxGroup v-model="${model}"><Checkbox v-for="o in options" :key="o.value" :label="o.value">{{ o.label }}</Checkbox></CheckboxGroup>`,
  },
  number: { empty: null, markup: (model) => `<InputNumber v-model="${model}" :max="99" />` },
};

vuePage(
  cases,
  {
    form: (inside) => `<Form :label-width="120">${inside}</Form>`,
    item: (field, label, inside) => `<FormItem label="${label}" data-field="${field}">${inside}</FormItem>`,
    text: (model) => `<Input v-model="${model}" />`,
  },
  (app) => app.use(ViewUIPlus),
);
