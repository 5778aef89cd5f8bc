import flatpickr from 'flatpickr';
import 'flatpickr/dist/flatpickr.css';
import { named } from '../frame/find.js';
import { plainPage } from '../frame/plain.js';

const of = (more) => ({
  html: (name) => `<input type="text" name="${name}" id="${name}">`,
  start: (name, form, heard) => flatpickr(named(name, form), { onChange: heard, ...more }),
  hears: 'never',
  sent: (name, form) => {
    const { _flatpickr: picker } = named(name, form);
    return picker.selectedDates[0] ? picker.formatDate(picker.selectedDates[0], picker.config.dateFormat) : '';
  },
});

const cases = {
  date: of({ allowInput: true }),
  'date-readonly': { kind: 'date', ...of({}) },
  datetime: of({ enableTime: true, allowInput: true, dateFormat: 'Y-m-d H:i', time_24hr: true }),
  'datetime-readonly': { kind: 'datetime', ...of({ enableTime: true, dateFormat: 'Y-m-d H:i', time_24hr: true }) },
  'date-alternate': { kind: 'date', ...of({ altInput: true, altFormat: 'Y-m-d', dateFormat: 'Y-m-d' }) },
};

plainPage(cases);
