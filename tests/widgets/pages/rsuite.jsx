import {
  Checkbox,
  CheckboxGroup,
  CheckPicker,
  DatePicker,
  Input,
  InputPicker,
  Radio,
  RadioGroup,
  SelectPicker,
  TreePicker,
} from 'rsuite';
import 'rsuite/dist/rsuite.min.css';
import { createRoot } from 'react-dom/client';
import { reactPage } from '../frame/react.jsx';

const Item = ({ field, label, children }) => (
  <div data-field={field} className="rs-form-group">
    <div className="rs-form-control-label">{label}</div>
    {children}
  </div>
);
const Text = ({ value, set }) => <Input value={value} onChange={set} />;
const two = (part) => String(part).padStart(2, '0');
const iso = (value, kind) =>
  value instanceof Date
    ? `${value.getFullYear()}-${two(value.getMonth() + 1)}-${two(value.getDate())}${kind === 'datetime' ? ` ${two(value.getHours())}:${two(value.getMinutes())}` : ''}`
    : value;
const cases = {
  text: { widget: ({ value, set }) => <Text value={value} set={set} /> },
  multiline: { widget: ({ value, set }) => <Input as="textarea" rows={3} value={value} onChange={set} /> },
  select: {
    empty: null,
    widget: ({ value, set, options }) => (
      <SelectPicker value={value} onChange={set} data={options} style={{ width: 300 }} />
    ),
  },
  'input-picker': {
    kind: 'select',
    empty: null,
    widget: ({ value, set, options }) => (
      <InputPicker value={value} onChange={set} data={options} style={{ width: 300 }} />
    ),
  },
  multiple: {
    empty: [],
    widget: ({ value, set, options }) => (
      <CheckPicker value={value} onChange={set} data={options} style={{ width: 300 }} />
    ),
  },
  tree: {
    empty: null,
    widget: ({ value, set, options }) => (
      <TreePicker value={value} onChange={set} data={options} style={{ width: 300 }} />
    ),
  },
  date: { empty: null, read: iso, widget: ({ value, set }) => <DatePicker value={value} onChange={set} oneTap /> },
  datetime: {
    empty: null,
    read: iso,
    widget: ({ value, set }) => <DatePicker format="yyyy-MM-dd HH:mm" value={value} onChange={set} />,
  },
  radio: {
    widget: ({ value, set, options }) => (
      <RadioGroup value={value} onChange={set} inline>
        {options.map((o) => (
          <Radio key={o.value} value={o.value}>
            {o.label}
          </Radio>
        ))}
      </RadioGroup>
    ),
  },
  checkbox: {
    empty: [],
    widget: ({ value, set, options }) => (
      <CheckboxGroup value={value} onChange={set} inline>
        {options.map((o) => (
          <Checkbox key={o.value} value={o.value}>
            {o.label}
          </Checkbox>
        ))}
      </CheckboxGroup>
    ),
  },
};
reactPage(cases, (page, box) => createRoot(box).render(page), { Item, Text });
