import Choices from 'choices.js';
import 'choices.js/public/assets/styles/choices.css';
import { named } from '../frame/find.js';
import { optionTags, plainPage } from '../frame/plain.js';

const of = (more, tag = '') => ({
  html: (name, options) =>
    `<select name="${name}" id="${name}" ${tag}>${optionTags(options, tag ? '' : undefined)}</select>`,
  start: (name, form) => new Choices(named(name, form), { shouldSort: false, ...more }),
});

const cases = {
  select: of({}),
  'select-no-search': { kind: 'select', ...of({ searchEnabled: false }) },
  multiple: { empty: [], ...of({ removeItemButton: true }, 'multiple') },
};

plainPage(cases);
