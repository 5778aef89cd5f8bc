import { Combobox, Field, Option } from '@zendeskgarden/react-dropdowns';
import { ThemeProvider } from '@zendeskgarden/react-theming';
import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { thisCase } from '../frame/case.js';
import { PlainText, reactPage } from '../frame/react.jsx';

const Item = ({ field, label, children }) => (
  <div data-field={field}>
    {field === 'value' || field === 'other' ? null : <label htmlFor={field}>{label}</label>}
    {children}
  </div>
);

function Choose({ value, set, options, field, more }) {
  const [typed, setTyped] = useState(null);
  const shown = typed === null ? options : options.filter(({ label }) => label.includes(typed));
  return (
    <Field>
      <Field.Label>{field === 'value' ? thisCase(cases).label : '工单状态'}</Field.Label>
      <Combobox
        {...more}
        selectionValue={value}
        inputValue={more.isAutocomplete ? (typed ?? undefined) : undefined}
        onChange={({ selectionValue, inputValue }) => {
          if (selectionValue !== undefined) set(selectionValue);
          if (more.isAutocomplete && inputValue !== undefined) setTyped(inputValue === '' ? null : inputValue);
        }}
      >
        {shown.map((option) => (
          <Option key={option.value} value={option.value} label={option.label} />
        ))}
      </Combobox>
    </Field>
  );
}

const of = (more) => ({ widget: (given) => <Choose {...given} more={more} /> });
const cases = {
  select: of({ isEditable: false }),
  autocomplete: { kind: 'select', ...of({ isAutocomplete: true }) },
  multiple: { empty: [], ...of({ isMultiselectable: true, isEditable: false }) },
};

const Around = ({ children }) => <ThemeProvider>{children}</ThemeProvider>;
reactPage(cases, (page, box) => createRoot(box).render(page), { Item, Text: PlainText, Around });
