import Aura from '@primevue/themes/aura';
import Checkbox from 'primevue/checkbox';
import PrimeVue from 'primevue/config';
import DatePicker from 'primevue/datepicker';
import InputNumber from 'primevue/inputnumber';
import InputText from 'primevue/inputtext';
import MultiSelect from 'primevue/multiselect';
import RadioButton from 'primevue/radiobutton';
import Select from 'primevue/select';
import Textarea from 'primevue/textarea';
import TreeSelect from 'primevue/treeselect';
import { vuePage } from '../frame/vue3.js';

const all = { Checkbox, DatePicker, InputNumber, InputText, MultiSelect, RadioButton, Select, Textarea, TreeSelect };
const day = (value) => (value instanceof Date ? value.toLocaleDateString('sv') : null);

const cases = {
  text: { markup: (model) => `<InputText v-model="${model}" id="${model}" />` },
  multiline: { markup: (model) => `<Textarea v-model="${model}" id="${model}" rows="3" />` },
  select: {
    empty: null,
    markup: (model) =>
      `<Select v-model="${model}" :options="options" optionLabel="label" optionValue="value" placeholder="请选择" />`,
  },
  'select-filter': {
    kind: 'select',
    empty: null,
    markup: (model) =>
      `<Select v-model="${model}" :options="options" optionLabel="label" optionValue="value" filter placeholder="请选择" />`,
  },
  multiple: {
    empty: [],
    markup: (model) =>
      `<MultiSelect v-model="${model}" :options="options" optionLabel="label" optionValue="value" placeholder="请选择" />`,
  },
  date: {
    empty: null,
    read: day,
    markup: (model) => `<DatePicker v-model="${model}" dateFormat="yy-mm-dd" inputId="${model}" />`,
  },
  radio: {
    markup: (
      model,
    ) => `<span v-for="o in options" :key="o.value"><RadioButton v-model="${model}" :inputId="'${model}' + o.value" name="${model}" :value="o.value" />
      <label :for="'${model}' + o.value">{{ o.label }}</label></span>`,
  },
  checkbox: {
    empty: [],
    markup: (
      model,
    ) => `<span v-for="o in options" :key="o.value"><Checkbox v-model="${model}" :inputId="'${model}' + o.value" name="${model}" :value="o.value" />
      <label :for="'${model}' + o.value">{{ o.label }}</label></span>`,
  },
  number: { empty: null, markup: (model) => `<InputNumber v-model="${model}" inputId="${model}" :max="99" />` },
};

vuePage(
  cases,
  {
    form: (inside) => `<form>${inside}</form>`,
    item: (field, label, inside) =>
      `<div class="field" data-field="${field}"><label for="${field}">${label}</label><div>${inside}</div></div>`,
    text: (model) => `<InputText v-model="${model}" id="${model}" />`,
  },
  (app) => {
    app.use(PrimeVue, { theme: { preset: Aura } });
    for (const [name, component] of Object.entries(all)) app.component(name, component);
  },
);
