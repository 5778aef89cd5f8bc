import { named } from '../frame/find.js';
import { jQuery } from '../frame/jquery.js';
import { optionTags, plainPage } from '../frame/plain.js';
import 'chosen-js';
import 'chosen-js/chosen.css';

const of = (more, tag = '') => ({
  html: (name, options) =>
    `<select name="${name}" id="${name}" style="width: 300px" data-placeholder="请选择" ${tag}>${optionTags(options, tag ? '' : undefined)}</select>`,
  start: (name, form) => jQuery(named(name, form)).chosen(more),
  again: (name, form) => jQuery(named(name, form)).trigger('chosen:updated'),
});

const cases = {
  select: of({}),
  'select-no-search': { kind: 'select', ...of({ disable_search: true }) },
  multiple: { empty: [], ...of({}, 'multiple') },
};

plainPage(cases, { $: jQuery });
