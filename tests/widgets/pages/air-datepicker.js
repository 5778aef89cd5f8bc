import AirDatepicker from 'air-datepicker';
import 'air-datepicker/air-datepicker.css';
import localeZh from 'air-datepicker/locale/zh';
import { named } from '../frame/find.js';
import { plainPage } from '../frame/plain.js';

const locale = { ...(localeZh.default ?? localeZh), dateFormat: 'yyyy-MM-dd', timeFormat: 'HH:mm' };
const of = (tag, more) => ({
  html: (name) => `<input type="text" id="${name}" name="${name}" class="form-control" ${tag}>`,
  start: (name, form, heard) => new AirDatepicker(named(name, form), { locale, onSelect: heard, ...more }),
});
plainPage({
  date: of('readonly', { autoClose: true }),
  datetime: of('readonly', { timepicker: true }),
  'date-typed': { kind: 'date', ...of('', { autoClose: true }) },
});
