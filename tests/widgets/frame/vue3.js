import { createApp, nextTick, reactive } from 'vue';
import { search } from '../options.js';
import { tell, thisCase } from './case.js';

/** @param look how this library writes a form, an item of it and a text field, as templates. */
export function vuePage(cases, look, use = () => {}) {
  const { spec, kind, label, options, beside } = thisCase(cases);
  const data = reactive({
    ...{
      value: 'empty' in spec ? spec.empty : '',
      other: 'empty' in spec ? spec.empty : '',
      beside: '',
      number: 'WO-1001',
      times: 0,
    },
    ...{ options, found: [], foundOther: [] },
  });
  const template = look.form(
    look.item('number', '工单编号', look.text('number')) +
      look.item('value', label, spec.markup('value')) +
      look.item('other', '工单状态', spec.markup('other')) +
      look.item('beside', beside, look.text('beside')) +
      '<p :data-times="times">{{ times }}</p><button type="submit">提交</button>',
  );
  const app = createApp({
    template: `<h1>新建工单</h1>${template}`,
    setup: () => ({ ...spec.setup?.(), find }),
    data: () => data,
  });
  async function find(typed) {
    data.found = await search(typed);
  }
  use(app);
  app.mount('#app');
  const read = spec.read ?? ((value) => value);
  tell({
    model: () => ({ value: read(data.value, kind), other: data.other, beside: data.beside, number: data.number }),
    rerender: async () => {
      data.times += 1;
      data.options = [...data.options];
      await nextTick();
    },
  });
}
