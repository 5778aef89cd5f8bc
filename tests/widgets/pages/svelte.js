import { flushSync, mount } from 'svelte';
import { tell, thisCase } from '../frame/case.js';
import Ticket from './svelte/Ticket.svelte';

const lines = (text) =>
  text
    .replace(/\u00a0/g, ' ')
    .replace(/\n{2,}/g, '\n')
    .trim();

const cases = {
  text: {},
  multiline: {},
  select: {},
  radio: {},
  date: {},
  'content-editable': { kind: 'rich_text', as: 'editable', read: lines },
  'svelte-select': { kind: 'select', as: 'svelte-select', empty: undefined },
};

const { name, spec, label, options, beside } = thisCase(cases);
const empty = 'empty' in spec ? spec.empty : '';
const props = { kind: spec.as ?? name, label, beside, options, empty };
const ticket = mount(Ticket, { target: document.querySelector('#app'), props });
const read = spec.read ?? ((value) => value);
tell({
  model: () => {
    const held = ticket.model();
    return { ...held, value: read(held.value ?? '') };
  },
  rerender: async () => {
    ticket.again();
    flushSync();
  },
});
