import { createVuetify } from 'vuetify';
import * as components from 'vuetify/components';
import 'vuetify/styles';
import { thisCase } from '../frame/case.js';
import { vuePage } from '../frame/vue3.js';

let cases = {};
const label = (model) => (model === 'value' ? thisCase(cases).label : '工单状态');
const choose =
  (tag, more = '') =>
  (model) =>
    `<${tag} v-model="${model}" label="${label(model)}" :items="options" item-title="label" item-value="value" ${more} />`;

cases = {
  text: { markup: (model) => `<v-text-field v-model="${model}" label="${label(model)}" />` },
  multiline: { markup: (model) => `<v-textarea v-model="${model}" label="${label(model)}" rows="3" />` },
  select: { empty: null, markup: choose('v-select') },
  autocomplete: { kind: 'select', empty: null, markup: choose('v-autocomplete') },
  multiple: { empty: [], markup: choose('v-select', 'multiple chips') },
  radio: {
    markup: (model) => `<v-radio-group v-model="${model}" label="${label(model)}" inline>
      <v-radio v-for="o in options" :key="o.value" :value="o.value" :label="o.label" /></v-radio-group>`,
  },
};

const items = (field, name, inside) => `<div data-field="${field}">${inside.replace('LABEL', name)}</div>`;
vuePage(
  cases,
  {
    form: (inside) => `<v-app><form>${inside}</form></v-app>`,
    item: items,
    text: (model) => `<v-text-field v-model="${model}" label="LABEL" />`,
  },
  (app) => app.use(createVuetify({ components })),
);
