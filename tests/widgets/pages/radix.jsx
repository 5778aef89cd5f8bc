import * as RadioGroup from '@radix-ui/react-radio-group';
import * as Select from '@radix-ui/react-select';
import { createRoot } from 'react-dom/client';
import { PlainItem, PlainText, reactPage } from '../frame/react.jsx';

const cases = {
  select: {
    widget: ({ value, set, options, field }) => (
      <Select.Root value={value} onValueChange={set}>
        <Select.Trigger id={field} style={{ width: 300 }}>
          <Select.Value placeholder="请选择" />
        </Select.Trigger>
        <Select.Portal>
          <Select.Content position="popper" style={{ background: '#fff', border: '1px solid' }}>
            <Select.Viewport>
              {options.map((option) => (
                <Select.Item key={option.value} value={option.value}>
                  <Select.ItemText>{option.label}</Select.ItemText>
                </Select.Item>
              ))}
            </Select.Viewport>
          </Select.Content>
        </Select.Portal>
      </Select.Root>
    ),
  },
  radio: {
    widget: ({ value, set, options, field }) => (
      <RadioGroup.Root value={value} onValueChange={set} aria-label={field === 'value' ? '紧急程度' : '工单状态'}>
        {options.map((option) => (
          <span key={option.value}>
            <RadioGroup.Item value={option.value} id={`${field}-${option.value}`} style={{ width: 18, height: 18 }}>
              <RadioGroup.Indicator>•</RadioGroup.Indicator>
            </RadioGroup.Item>
            <label htmlFor={`${field}-${option.value}`}>{option.label}</label>
          </span>
        ))}
      </RadioGroup.Root>
    ),
  },
};

reactPage(cases, (page, box) => createRoot(box).render(page), { Item: PlainItem, Text: PlainText });
