import ReactDOM from 'react-dom';
import { PlainItem, PlainText, reactPage } from '../frame/react.jsx';

const cases = {
  text: { widget: ({ value, set, field }) => <PlainText field={field} value={value} set={set} /> },
  multiline: {
    widget: ({ value, set, field }) => (
      <textarea id={field} value={value} onChange={({ target }) => set(target.value)} />
    ),
  },
  native: {
    widget: ({ value, set, options, field }) => (
      <select id={field} value={value} onChange={({ target }) => set(target.value)}>
        <option value="">请选择</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    ),
  },
  radio: {
    widget: ({ value, set, options, field }) =>
      options.map((option) => (
        <label key={option.value}>
          <input type="radio" name={field} checked={value === option.value} onChange={() => set(option.value)} />
          {option.label}
        </label>
      )),
  },
  date: {
    widget: ({ value, set, field }) => (
      <input type="date" id={field} value={value} onChange={({ target }) => set(target.value)} />
    ),
  },
};

const mount = (page, box) => {
  ReactDOM.render(page, box);
};
reactPage(cases, mount, { Item: PlainItem, Text: PlainText });
