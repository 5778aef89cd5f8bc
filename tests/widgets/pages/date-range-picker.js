import moment from 'moment';
import { jQuery } from '../frame/jquery.js';
import 'daterangepicker';
import 'daterangepicker/daterangepicker.css';
import { named } from '../frame/find.js';
import { plainPage } from '../frame/plain.js';

globalThis.moment = moment;
const of = (format, more) => ({
  html: (name) => `<input type="text" id="${name}" name="${name}" class="form-control" autocomplete="off">`,
  start: (name, form) =>
    jQuery(named(name, form)).daterangepicker(
      { singleDatePicker: true, autoUpdateInput: false, locale: { format }, ...more },
      (start) => {
        const input = named(name, form);
        input.value = start.format(format);
        jQuery(input).trigger('change');
      },
    ),
});
plainPage(
  { date: of('YYYY-MM-DD', {}), datetime: of('YYYY-MM-DD HH:mm', { timePicker: true, timePicker24Hour: true }) },
  { $: jQuery },
);
