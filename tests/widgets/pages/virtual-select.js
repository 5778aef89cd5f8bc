import 'virtual-select-plugin/dist/virtual-select.min.css';
import 'virtual-select-plugin/dist/virtual-select.min.js';
import { plainPage } from '../frame/plain.js';

const cases = {
  select: {
    html: (name, options) => `<div id="${name}-list" data-options='${JSON.stringify(options)}'></div>`,
    start: (name, form) =>
      globalThis.VirtualSelect.init({
        ele: `#${name}-list`,
        name,
        options: JSON.parse(form.querySelector(`#${name}-list`).dataset.options),
      }),
  },
  'select-search': {
    kind: 'select',
    html: (name, options) => `<div id="${name}-list" data-options='${JSON.stringify(options)}'></div>`,
    start: (name, form) =>
      globalThis.VirtualSelect.init({
        ele: `#${name}-list`,
        name,
        search: true,
        options: JSON.parse(form.querySelector(`#${name}-list`).dataset.options),
      }),
  },
};
plainPage(cases);
