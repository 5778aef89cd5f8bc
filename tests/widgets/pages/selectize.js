import { named } from '../frame/find.js';
import { jQuery } from '../frame/jquery.js';
import { optionTags, plainPage } from '../frame/plain.js';
import '@selectize/selectize';
import '@selectize/selectize/dist/css/selectize.default.css';

const of = (more, tag = '') => ({
  html: (name, options) =>
    `<select name="${name}" id="${name}" style="width: 300px" ${tag}>${optionTags(options, tag ? '' : undefined)}</select>`,
  start: (name, form, heard) => jQuery(named(name, form)).selectize({ ...more, onChange: heard }),
});

const cases = { select: of({}), multiple: { empty: [], ...of({}, 'multiple') } };

plainPage(cases, { $: jQuery });
