import TomSelect from 'tom-select';
import 'tom-select/dist/css/tom-select.css';
import { named } from '../frame/find.js';
import { optionTags, plainPage } from '../frame/plain.js';
import { search } from '../options.js';

const of = (more, tag = '') => ({
  html: (name, options) =>
    `<select name="${name}" id="${name}" ${tag}>${optionTags(options, tag ? '' : undefined)}</select>`,
  start: (name, form) => new TomSelect(named(name, form), more),
  again: (name, form) => named(name, form).tomselect.sync(),
});

const cases = {
  select: of({}),
  multiple: { empty: [], ...of({}, 'multiple') },
  remote: {
    ...of({
      valueField: 'value',
      labelField: 'label',
      searchField: 'label',
      load: (typed, done) => search(typed).then(done),
    }),
    html: (name) => `<select name="${name}" id="${name}"><option value="">请输入姓名</option></select>`,
    again: undefined,
  },
};

plainPage(cases);
