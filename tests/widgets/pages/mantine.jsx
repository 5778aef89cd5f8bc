import { Checkbox, MantineProvider, MultiSelect, NumberInput, Radio, Select, Textarea, TextInput } from '@mantine/core';
import '@mantine/core/styles.css';
import { DatePickerInput, DateTimePicker } from '@mantine/dates';
import '@mantine/dates/styles.css';
import { createRoot } from 'react-dom/client';
import { thisCase } from '../frame/case.js';
import { reactPage } from '../frame/react.jsx';

let cases = {};
const label = (field) => (field === 'value' ? thisCase(cases).label : '工单状态');
const texts = { number: '工单编号' };
const Item = ({ field, children }) => <div data-field={field}>{children}</div>;
const Text = ({ field, value, set }) => (
  <TextInput
    label={texts[field] ?? thisCase(cases).beside}
    value={value}
    onChange={({ target }) => set(target.value)}
  />
);
cases = {
  text: {
    widget: ({ value, set, field }) => (
      <TextInput label={label(field)} value={value} onChange={({ target }) => set(target.value)} />
    ),
  },
  multiline: {
    widget: ({ value, set, field }) => (
      <Textarea label={label(field)} value={value} onChange={({ target }) => set(target.value)} />
    ),
  },
  select: {
    empty: null,
    widget: ({ value, set, options, field }) => (
      <Select label={label(field)} value={value} onChange={set} data={options} />
    ),
  },
  'select-search': {
    kind: 'select',
    empty: null,
    widget: ({ value, set, options, field }) => (
      <Select label={label(field)} value={value} onChange={set} data={options} searchable clearable />
    ),
  },
  multiple: {
    empty: [],
    widget: ({ value, set, options, field }) => (
      <MultiSelect label={label(field)} value={value} onChange={set} data={options} />
    ),
  },
  date: {
    empty: null,
    widget: ({ value, set, field }) => <DatePickerInput label={label(field)} value={value} onChange={set} />,
  },
  datetime: {
    empty: null,
    read: (value) => value?.slice(0, 16) ?? null,
    widget: ({ value, set, field }) => (
      <DateTimePicker label={label(field)} value={value} onChange={set} valueFormat="YYYY-MM-DD HH:mm" />
    ),
  },
  radio: {
    widget: ({ value, set, options, field }) => (
      <Radio.Group label={label(field)} value={value} onChange={set} name={field}>
        {options.map((o) => (
          <Radio key={o.value} value={o.value} label={o.label} />
        ))}
      </Radio.Group>
    ),
  },
  checkbox: {
    empty: [],
    widget: ({ value, set, options, field }) => (
      <Checkbox.Group label={label(field)} value={value} onChange={set}>
        {options.map((o) => (
          <Checkbox key={o.value} value={o.value} label={o.label} />
        ))}
      </Checkbox.Group>
    ),
  },
  number: {
    widget: ({ value, set, field }) => <NumberInput label={label(field)} value={value} onChange={set} max={99} />,
  },
};
reactPage(cases, (page, box) => createRoot(box).render(page), {
  Item,
  Text,
  Around: ({ children }) => <MantineProvider>{children}</MantineProvider>,
});
