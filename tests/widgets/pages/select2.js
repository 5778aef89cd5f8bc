import select2 from 'select2/dist/js/select2.full.js';
import { named } from '../frame/find.js';
import { jQuery } from '../frame/jquery.js';
import { optionTags, plainPage } from '../frame/plain.js';
import { search } from '../options.js';
import 'select2/dist/css/select2.css';

select2(window, jQuery);

const of = (more, tag = '') => ({
  html: (name, options) =>
    `<select name="${name}" id="${name}" style="width: 300px" ${tag}>${optionTags(options, tag ? '' : undefined)}</select>`,
  start: (name, form) => jQuery(named(name, form)).select2(more),
  again: (name, form) => jQuery(named(name, form)).trigger('change.select2'),
});

const cases = {
  select: of({}),
  'select-no-search': { kind: 'select', ...of({ minimumResultsForSearch: Number.POSITIVE_INFINITY }) },
  long: of({}),
  multiple: { empty: [], ...of({}, 'multiple') },
  remote: {
    ...of({
      placeholder: '请输入姓名',
      ajax: {
        transport: ({ data }, success) => {
          search(data.term ?? '').then(success);
        },
        processResults: (found) => ({ results: found.map(({ value, label }) => ({ id: value, text: label })) }),
      },
    }),
    html: (name) => `<select name="${name}" id="${name}" style="width: 300px"></select>`,
  },
};

plainPage(cases, { $: jQuery });
