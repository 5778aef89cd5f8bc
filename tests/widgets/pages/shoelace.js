import '@shoelace-style/shoelace/dist/themes/light.css';
import '@shoelace-style/shoelace/dist/components/input/input.js';
import '@shoelace-style/shoelace/dist/components/option/option.js';
import '@shoelace-style/shoelace/dist/components/radio-group/radio-group.js';
import '@shoelace-style/shoelace/dist/components/radio/radio.js';
import '@shoelace-style/shoelace/dist/components/select/select.js';
import '@shoelace-style/shoelace/dist/components/textarea/textarea.js';
import { thisCase } from '../frame/case.js';
import { plainPage } from '../frame/plain.js';

let cases = {};
const label = (name) => (name === 'value' ? thisCase(cases).label : '工单状态');
const tag = (element, inside = () => '') => ({
  hears: 'sl-change',
  html: (name, options) => `<${element} name="${name}" label="${label(name)}">${inside(options)}</${element}>`,
});

const optionsIn = (element) => (options) =>
  options.map(({ value, label: text }) => `<${element} value="${value}">${text}</${element}>`).join('');

cases = {
  text: tag('sl-input'),
  multiline: tag('sl-textarea'),
  select: tag('sl-select', optionsIn('sl-option')),
  radio: tag('sl-radio-group', optionsIn('sl-radio')),
};
plainPage(cases, {
  item: (field, name, inside) =>
    `<div data-field="${field}">${/^(?:number|beside)$/.test(field) ? `<label for="${field}">${name}</label>` : ''}${inside}</div>`,
});
