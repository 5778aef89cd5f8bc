import { named } from '../frame/find.js';
import { jQuery } from '../frame/jquery.js';
import { plainPage } from '../frame/plain.js';
import 'bootstrap';
import 'bootstrap/dist/css/bootstrap.css';
import 'bootstrap-datepicker';
import 'bootstrap-datepicker/dist/css/bootstrap-datepicker.css';

const of = (more) => ({
  html: (name) => `<input type="text" class="form-control" name="${name}" id="${name}" autocomplete="off">`,
  start: (name, form) => jQuery(named(name, form)).datepicker({ format: 'yyyy-mm-dd', ...more }),
  // The day that the calendar holds, in its own time zone: UTC.
  sent: (name, form) => jQuery(named(name, form)).datepicker('getUTCDate')?.toISOString().slice(0, 10) ?? '',
});

const cases = { date: of({}), 'date-closes': { kind: 'date', ...of({ autoclose: true, todayHighlight: true }) } };

plainPage(cases, { $: jQuery });
