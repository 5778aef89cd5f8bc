import { useState } from 'react';
import { tell, thisCase } from './case.js';

let current = {};
let again = () => {};

/**
 * @param mount puts an element into a box, in the way of this version of React.
 * @param look how this library writes an item of a form and a text field.
 */
export function reactPage(cases, mount, look) {
  const { spec, kind, label, options, beside } = thisCase(cases);
  const { Item, Text, Around = ({ children }) => children } = look;
  // biome-ignore lint/correctness/noComponentHookFactories: there is one page, and it makes one.
  function Ticket() {
    const [state, setState] = useState({
      value: 'empty' in spec ? spec.empty : '',
      other: 'empty' in spec ? spec.empty : '',
      beside: '',
      number: 'WO-1001',
    });
    const [times, setTimes] = useState(0);
    current = state;
    again = () => setTimes((count) => count + 1);
    const set = (field) => (value) => setState((before) => ({ ...before, [field]: value }));
    const widget = (field) => spec.widget({ value: state[field], set: set(field), options: [...options], field });
    return (
      <Around>
        <h1>新建工单</h1>
        <form>
          <Item field="number" label="工单编号">
            <Text field="number" value={state.number} set={set('number')} />
          </Item>
          <Item field="value" label={label}>
            {widget('value')}
          </Item>
          <Item field="other" label="工单状态">
            {widget('other')}
          </Item>
          <Item field="beside" label={beside}>
            <Text field="beside" value={state.beside} set={set('beside')} />
          </Item>
          <p>{times}</p>
          <button type="submit">提交</button>
        </form>
      </Around>
    );
  }
  mount(<Ticket />, document.querySelector('#app'));
  const read = spec.read ?? ((value) => value);
  const ready = () => {
    if (!document.querySelector('form')) return requestAnimationFrame(ready);
    tell({
      model: () => ({ ...current, value: read(current.value, kind) }),
      rerender: async () => {
        again();
        await new Promise(requestAnimationFrame);
      },
    });
  };
  ready();
}

export const PlainItem = ({ field, label, children }) => (
  <div className="form-row" data-field={field}>
    <label htmlFor={field}>{label}</label>
    <div>{children}</div>
  </div>
);

export const PlainText = ({ field, value, set }) => (
  <input id={field} value={value} onChange={({ target }) => set(target.value)} />
);
