import { jQuery } from '../frame/jquery.js';
import 'multiple-select/dist/multiple-select.css';
import 'multiple-select/dist/multiple-select.js';
import { named } from '../frame/find.js';
import { optionTags, plainPage } from '../frame/plain.js';

const of = (more, tag = '') => ({
  html: (name, options) =>
    `<select name="${name}" id="${name}" ${tag}>${optionTags(options, tag ? '' : undefined)}</select>`,
  start: (name, form) => jQuery(named(name, form)).multipleSelect({ width: 300, ...more }),
});
plainPage(
  {
    select: of({ single: true }),
    'select-filter': { kind: 'select', ...of({ filter: true, single: true }) },
    multiple: { empty: [], ...of({}, 'multiple') },
  },
  { $: jQuery },
);
