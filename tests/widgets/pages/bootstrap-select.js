import { named } from '../frame/find.js';
import { jQuery } from '../frame/jquery.js';
import { optionTags, plainPage } from '../frame/plain.js';
import 'bootstrap';
import 'bootstrap/dist/css/bootstrap.css';
import 'bootstrap-select';
import 'bootstrap-select/dist/css/bootstrap-select.css';

const of = (more, tag = '') => ({
  html: (name, options) =>
    `<select name="${name}" id="${name}" class="selectpicker" ${tag}>${optionTags(options, tag ? '' : undefined)}</select>`,
  start: (name, form) => jQuery(named(name, form)).selectpicker(more),
  again: (name, form) => jQuery(named(name, form)).selectpicker('refresh'),
});

const cases = {
  select: of({}),
  'select-search': { kind: 'select', ...of({ liveSearch: true, title: '请选择' }) },
  multiple: { empty: [], ...of({}, 'multiple') },
};

plainPage(cases, { $: jQuery });
