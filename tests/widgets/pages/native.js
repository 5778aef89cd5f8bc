import Inputmask from 'inputmask';
import { named } from '../frame/find.js';
import { optionTags, plainPage } from '../frame/plain.js';

const input = (type) => ({ html: (name) => `<input type="${type}" name="${name}" id="${name}">` });
const several = (type) => ({
  html: (name, options) =>
    options
      .map(({ value, label }) => `<label><input type="${type}" name="${name}" value="${value}">${label}</label>`)
      .join(' '),
});

const cases = {
  text: input('text'),
  phone: input('tel'),
  mask: { ...input('text'), start: (name, form) => Inputmask('999-9999-9999').mask(named(name, form)) },
  multiline: {
    html: (name) => `<textarea name="${name}" id="${name}"></textarea>`,
    sent: (name, form) => named(name, form).value,
  },
  native: { html: (name, options) => `<select name="${name}" id="${name}">${optionTags(options)}</select>` },
  multiple: {
    empty: [],
    html: (name, options) => `<select multiple name="${name}" id="${name}">${optionTags(options, '')}</select>`,
  },
  datalist: {
    kind: 'remote',
    html: (name, options) =>
      `<input type="text" name="${name}" id="${name}" list="of-${name}"><datalist id="of-${name}">${options.map(({ label }) => `<option value="${label}">`).join('')}</datalist>`,
  },
  date: input('date'),
  datetime: input('datetime-local'),
  radio: several('radio'),
  checkbox: { empty: [], ...several('checkbox') },
  number: input('number'),
};

plainPage(cases);
