import {
  Combobox,
  ComboboxButton,
  ComboboxInput,
  ComboboxOption,
  ComboboxOptions,
  Listbox,
  ListboxButton,
  ListboxOption,
  ListboxOptions,
  Radio,
  RadioGroup,
} from '@headlessui/react';
import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { PlainItem, PlainText, reactPage } from '../frame/react.jsx';

const panel = { background: '#fff', border: '1px solid', position: 'absolute', zIndex: 9 };

function Filtered({ value, set, options, field }) {
  const [typed, setTyped] = useState('');
  const fitting = options.filter(({ label }) => label.includes(typed));
  return (
    <Combobox value={value} onChange={set} onClose={() => setTyped('')}>
      <ComboboxInput
        id={field}
        displayValue={(held) => options.find((option) => option.value === held)?.label ?? ''}
        onChange={({ target }) => setTyped(target.value)}
      />
      <ComboboxButton>▾</ComboboxButton>
      <ComboboxOptions style={panel}>
        {fitting.map((option) => (
          <ComboboxOption key={option.value} value={option.value}>
            {option.label}
          </ComboboxOption>
        ))}
      </ComboboxOptions>
    </Combobox>
  );
}

const cases = {
  select: {
    widget: ({ value, set, options, field }) => (
      <Listbox value={value} onChange={set}>
        <ListboxButton id={field} style={{ width: 300 }}>
          {options.find((option) => option.value === value)?.label ?? '请选择'}
        </ListboxButton>
        <ListboxOptions style={panel}>
          {options.map((option) => (
            <ListboxOption key={option.value} value={option.value}>
              {option.label}
            </ListboxOption>
          ))}
        </ListboxOptions>
      </Listbox>
    ),
  },
  combobox: { kind: 'select', widget: (given) => <Filtered {...given} /> },
  radio: {
    widget: ({ value, set, options, field }) => (
      <RadioGroup value={value} onChange={set} aria-label={field === 'value' ? '紧急程度' : '工单状态'}>
        {options.map((option) => (
          <Radio key={option.value} value={option.value} style={{ border: '1px solid', padding: 4 }}>
            {option.label}
          </Radio>
        ))}
      </RadioGroup>
    ),
  },
};

reactPage(cases, (page, box) => createRoot(box).render(page), { Item: PlainItem, Text: PlainText });
