import { createRoot } from 'react-dom/client';
import Select from 'react-select';
import AsyncSelect from 'react-select/async';
import CreatableSelect from 'react-select/creatable';
import { PlainItem, PlainText, reactPage } from '../frame/react.jsx';
import { search } from '../options.js';

const one = (Widget, more = {}) => ({
  empty: null,
  read: (value) => value?.value ?? null,
  widget: ({ value, set, options, field }) => (
    <Widget inputId={field} value={value} onChange={set} options={options} placeholder="请选择" {...more} />
  ),
});

const cases = {
  select: one(Select),
  'select-no-search': { kind: 'select', ...one(Select, { isSearchable: false, isClearable: true }) },
  long: one(Select),
  multiple: {
    ...one(Select, { isMulti: true }),
    empty: [],
    read: (values) => values.map(({ value }) => value),
  },
  remote: one(AsyncSelect, { loadOptions: search, options: undefined }),
  creatable: { kind: 'select', ...one(CreatableSelect) },
};

reactPage(cases, (page, box) => createRoot(box).render(page), { Item: PlainItem, Text: PlainText });
