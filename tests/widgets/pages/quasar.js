import * as library from 'quasar/dist/quasar.client.js';
import 'quasar/dist/quasar.css';
import { thisCase } from '../frame/case.js';
import { vuePage } from '../frame/vue3.js';

const components = Object.fromEntries(Object.entries(library).filter(([name]) => /^Q[A-Z]/.test(name)));
let cases = {};
const label = (model) => (model === 'value' ? thisCase(cases).label : '工单状态');
const choose =
  (more = '') =>
  (model) =>
    `<q-select v-model="${model}" label="${label(model)}" :options="options" emit-value map-options outlined ${more} />`;

cases = {
  text: { markup: (model) => `<q-input v-model="${model}" label="${label(model)}" />` },
  multiline: { markup: (model) => `<q-input v-model="${model}" label="${label(model)}" type="textarea" />` },
  select: { markup: choose() },
  'select-filterable': { kind: 'select', markup: choose('use-input @filter="(typed, done) => done(() => {})"') },
  long: { markup: choose() },
  multiple: { empty: [], markup: choose('multiple use-chips') },
  radio: {
    markup: (model) => `<div>${label(model)}</div><q-option-group v-model="${model}" :options="options" inline />`,
  },
  checkbox: {
    empty: [],
    markup: (model) =>
      `<div>${label(model)}</div><q-option-group v-model="${model}" :options="options" type="checkbox" />`,
  },
};

vuePage(
  cases,
  {
    form: (inside) => `<form>${inside}</form>`,
    item: (field, name, inside) => `<div data-field="${field}">${inside.replace('LABEL', name)}</div>`,
    text: (model) => `<q-input v-model="${model}" label="LABEL" />`,
  },
  (app) => app.use(library.Quasar, { components }),
);
