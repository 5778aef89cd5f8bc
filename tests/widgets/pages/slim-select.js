import SlimSelect from 'slim-select';
import 'slim-select/styles';
import { named } from '../frame/find.js';
import { optionTags, plainPage } from '../frame/plain.js';

const of = (settings, tag = '') => ({
  html: (name, options) =>
    `<select name="${name}" id="${name}" ${tag}>${optionTags(options, tag ? '' : undefined)}</select>`,
  start: (name, form) => new SlimSelect({ select: named(name, form), settings }),
});
plainPage({
  select: of({}),
  'select-no-search': { kind: 'select', ...of({ showSearch: false }) },
  multiple: { empty: [], ...of({}, 'multiple') },
});
