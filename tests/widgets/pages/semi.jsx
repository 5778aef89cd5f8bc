import {
  Cascader,
  Checkbox,
  CheckboxGroup,
  DatePicker,
  Input,
  InputNumber,
  Radio,
  RadioGroup,
  Select,
  TextArea,
  TreeSelect,
} from '@douyinfe/semi-ui';
import '@douyinfe/semi-ui/dist/css/semi.css';
import { useState } from 'react';
import ReactDOM from 'react-dom';
import { reactPage } from '../frame/react.jsx';
import { search } from '../options.js';

const Item = ({ field, label, children }) => (
  <div data-field={field} className="semi-form-field">
    <div className="semi-form-field-label">
      <div className="semi-form-field-label-text">{label}</div>
    </div>
    <div className="semi-form-field-main">{children}</div>
  </div>
);
const Text = ({ value, set }) => <Input value={value} onChange={set} />;
const choose =
  (more) =>
  ({ value, set, options }) => (
    <Select
      value={value || undefined}
      onChange={set}
      optionList={options}
      placeholder="请选择"
      style={{ width: 300 }}
      {...more}
    />
  );
function Remote({ value, set }) {
  const [found, setFound] = useState([]);
  return (
    <Select
      value={value || undefined}
      onChange={set}
      optionList={found}
      filter
      remote
      onSearch={async (typed) => typed && setFound(await search(typed))}
      style={{ width: 300 }}
    />
  );
}
const two = (part) => String(part).padStart(2, '0');
const iso = (value, kind) =>
  value instanceof Date
    ? `${value.getFullYear()}-${two(value.getMonth() + 1)}-${two(value.getDate())}${kind === 'datetime' ? ` ${two(value.getHours())}:${two(value.getMinutes())}` : ''}`
    : value;

const cases = {
  text: { widget: ({ value, set }) => <Text value={value} set={set} /> },
  multiline: { widget: ({ value, set }) => <TextArea value={value} onChange={set} /> },
  select: { widget: choose({}) },
  'select-filter': { kind: 'select', widget: choose({ filter: true }) },
  long: { widget: choose({}) },
  multiple: { empty: [], widget: choose({ multiple: true }) },
  remote: { widget: ({ value, set }) => <Remote value={value} set={set} /> },
  cascader: {
    empty: [],
    widget: ({ value, set, options }) => (
      <Cascader value={value} onChange={set} treeData={options} style={{ width: 300 }} />
    ),
  },
  tree: {
    widget: ({ value, set, options }) => (
      <TreeSelect
        value={value || undefined}
        onChange={set}
        treeData={options.map(function key(o) {
          return { ...o, key: o.value, children: o.children?.map(key) };
        })}
        style={{ width: 300 }}
      />
    ),
  },
  date: {
    empty: null,
    read: iso,
    widget: ({ value, set }) => <DatePicker value={value} onChange={(date) => set(date ?? null)} />,
  },
  datetime: {
    empty: null,
    read: iso,
    widget: ({ value, set }) => (
      <DatePicker type="dateTime" format="yyyy-MM-dd HH:mm" value={value} onChange={(date) => set(date ?? null)} />
    ),
  },
  radio: {
    widget: ({ value, set, options }) => (
      <RadioGroup value={value} onChange={({ target }) => set(target.value)}>
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
      <CheckboxGroup value={value} onChange={set}>
        {options.map((o) => (
          <Checkbox key={o.value} value={o.value}>
            {o.label}
          </Checkbox>
        ))}
      </CheckboxGroup>
    ),
  },
  number: {
    empty: null,
    read: (v) => (v === '' ? null : v),
    widget: ({ value, set }) => <InputNumber value={value ?? ''} onChange={set} max={99} />,
  },
};
reactPage(
  cases,
  (page, box) => {
    ReactDOM.render(page, box);
  },
  { Item, Text },
);
