import Vue from 'vue';
import { search } from '../options.js';
import { tell, thisCase } from './case.js';

/** @param look how this library writes a form, an item of it and a text field, as templates. */
export function vue2Page(cases, look) {
  const { spec, kind, label, options, beside } = thisCase(cases);
  const template = look.form(
    look.item('number', '工单编号', look.text('number')) +
      look.item('value', label, spec.markup('value')) +
      look.item('other', '工单状态', spec.markup('other')) +
      look.item('beside', beside, look.text('beside')) +
      '<p :data-times="times">{{ times }}</p><button type="submit">提交</button>',
  );
  const app = new Vue({
    template: `<div><h1>新建工单</h1>${template}</div>`,
    data: () => ({
      ...{
        value: 'empty' in spec ? spec.empty : '',
        other: 'empty' in spec ? spec.empty : '',
        beside: '',
        number: 'WO-1001',
        times: 0,
      },
      ...{ options, found: [] },
    }),
    methods: {
      async find(typed) {
        this.found = await search(typed);
      },
    },
  }).$mount('#app');
  const read = spec.read ?? ((value) => value);
  tell({
    model: () => ({ value: read(app.value, kind), other: app.other, beside: app.beside, number: app.number }),
    rerender: async () => {
      app.times += 1;
      app.options = [...app.options];
      await app.$nextTick();
    },
  });
}
