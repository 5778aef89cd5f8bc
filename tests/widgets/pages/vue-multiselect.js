import Multiselect from 'vue-multiselect';
import 'vue-multiselect/dist/vue-multiselect.css';
import { vuePage } from '../frame/vue3.js';

const choose = (more) => (model) =>
  `<Multiselect v-model="${model}" :options="options" label="label" track-by="value" placeholder="请选择" ${more} />`;

const cases = {
  select: { empty: null, read: (value) => value?.value ?? null, markup: choose('') },
  'select-no-search': {
    kind: 'select',
    empty: null,
    read: (value) => value?.value ?? null,
    markup: choose(':searchable="false"'),
  },
  multiple: { empty: [], read: (value) => value.map((one) => one.value), markup: choose('multiple') },
};

vuePage(
  cases,
  {
    form: (inside) => `<form>${inside}</form>`,
    item: (field, label, inside) =>
      `<div class="form-group" data-field="${field}"><label>${label}</label>${inside}</div>`,
    text: (model) => `<input v-model="${model}" />`,
  },
  (app) => app.component('Multiselect', Multiselect),
);
