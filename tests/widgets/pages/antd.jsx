import { Cascader, Checkbox, DatePicker, Form, Input, InputNumber, Radio, Select, TreeSelect } from 'antd';
import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { reactPage } from '../frame/react.jsx';
import { search } from '../options.js';

const Item = ({ field, label, children }) => (
  <div data-field={field}>
    <Form.Item label={label} labelCol={{ span: 5 }}>
      {children}
    </Form.Item>
  </div>
);

const Text = ({ value, set }) => <Input value={value} onChange={({ target }) => set(target.value)} />;

const choose =
  (more) =>
  ({ value, set, options }) => (
    <Select
      value={value || undefined}
      onChange={set}
      options={options}
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
      options={found}
      showSearch
      filterOption={false}
      onSearch={async (typed) => setFound(await search(typed))}
      placeholder="请输入姓名"
      style={{ width: 300 }}
    />
  );
}

const titled = (options) =>
  options.map(({ value, label, children }) => ({ value, title: label, children: children && titled(children) }));

const cases = {
  text: { widget: ({ value, set }) => <Text value={value} set={set} /> },
  multiline: {
    widget: ({ value, set }) => <Input.TextArea rows={3} value={value} onChange={({ target }) => set(target.value)} />,
  },
  select: { widget: choose({}) },
  'select-search': { kind: 'select', widget: choose({ showSearch: { optionFilterProp: 'label' }, allowClear: true }) },
  long: { widget: choose({}) },
  multiple: {
    empty: [],
    widget: ({ value, set, options }) => (
      <Select mode="multiple" value={value} onChange={set} options={options} style={{ width: 300 }} />
    ),
  },
  remote: { widget: ({ value, set }) => <Remote value={value} set={set} /> },
  cascader: {
    empty: [],
    widget: ({ value, set, options }) => (
      <Cascader value={value} onChange={(path) => set(path ?? [])} options={options} style={{ width: 300 }} />
    ),
  },
  tree: {
    widget: ({ value, set, options }) => (
      <TreeSelect value={value || undefined} onChange={set} treeData={titled(options)} style={{ width: 300 }} />
    ),
  },
  date: {
    empty: null,
    read: (value) => value?.format('YYYY-MM-DD') ?? null,
    widget: ({ value, set }) => <DatePicker value={value} onChange={set} />,
  },
  datetime: {
    empty: null,
    read: (value) => value?.format('YYYY-MM-DD HH:mm') ?? null,
    widget: ({ value, set }) => (
      <DatePicker showTime={{ format: 'HH:mm' }} format="YYYY-MM-DD HH:mm" value={value} onChange={set} />
    ),
  },
  radio: {
    widget: ({ value, set, options }) => (
      <Radio.Group value={value} onChange={({ target }) => set(target.value)} options={options} />
    ),
  },
  'radio-button': {
    kind: 'radio',
    widget: ({ value, set, options }) => (
      <Radio.Group value={value} onChange={({ target }) => set(target.value)} options={options} optionType="button" />
    ),
  },
  checkbox: {
    empty: [],
    widget: ({ value, set, options }) => <Checkbox.Group value={value} onChange={set} options={options} />,
  },
  number: {
    empty: null,
    widget: ({ value, set }) => <InputNumber value={value} onChange={set} max={99} />,
  },
};

reactPage(cases, (page, box) => createRoot(box).render(page), { Item, Text });
