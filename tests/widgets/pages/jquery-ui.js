import { named } from '../frame/find.js';
import { jQuery } from '../frame/jquery.js';
import { optionTags, plainPage } from '../frame/plain.js';
import { people } from '../options.js';
import 'jquery-ui/dist/jquery-ui.js';
import 'jquery-ui/dist/themes/base/jquery-ui.css';

const cases = {
  select: {
    html: (name, options) => `<select name="${name}" id="${name}">${optionTags(options)}</select>`,
    start: (name, form, heard) => jQuery(named(name, form)).selectmenu({ width: 300, change: heard }),
    again: (name, form) => jQuery(named(name, form)).selectmenu('refresh'),
  },
  autocomplete: {
    kind: 'remote',
    html: (name) => `<input type="text" name="${name}" id="${name}">`,
    start: (name, form, heard) =>
      jQuery(named(name, form)).autocomplete({
        source: people.map(({ label }) => label),
        minLength: 1,
        change: (_, { item }) => item && heard(),
      }),
  },
  date: {
    html: (name) => `<input type="text" name="${name}" id="${name}" autocomplete="off">`,
    start: (name, form) => jQuery(named(name, form)).datepicker({ dateFormat: 'yy-mm-dd' }),
    // What the calendar itself holds, not only what its input shows.
    sent: (name, form) => {
      const input = named(name, form);
      return input.value === '' ? '' : jQuery.datepicker.formatDate('yy-mm-dd', jQuery(input).datepicker('getDate'));
    },
  },
  radio: {
    html: (name, options) =>
      options
        .map(
          ({ value, label }) =>
            `<label for="${name}-${value}">${label}</label><input type="radio" name="${name}" id="${name}-${value}" value="${value}">`,
        )
        .join(''),
    start: (name, form) => jQuery(`[name="${name}"]`, form).checkboxradio(),
    again: (name, form) => jQuery(`[name="${name}"]`, form).checkboxradio('refresh'),
  },
  number: {
    html: (name) => `<input type="text" name="${name}" id="${name}">`,
    start: (name, form, heard) => jQuery(named(name, form)).spinner({ change: heard }),
    sent: (name, form) => jQuery(named(name, form)).spinner('value') ?? '',
  },
};

plainPage(cases, { $: jQuery });
