import {
  Autocomplete,
  Checkbox,
  FormControl,
  FormControlLabel,
  FormGroup,
  FormLabel,
  InputLabel,
  MenuItem,
  Radio,
  RadioGroup,
  Select,
  TextField,
} from '@mui/material';
import { DatePicker, DateTimePicker, LocalizationProvider } from '@mui/x-date-pickers';
import { AdapterDayjs } from '@mui/x-date-pickers/AdapterDayjs';
import { createRoot } from 'react-dom/client';
import { thisCase } from '../frame/case.js';
import { reactPage } from '../frame/react.jsx';

let cases = {};
const labelOf = (field) => (field === 'value' ? thisCase(cases).label : '工单状态');
const Text = ({ field, label, value, set, ...more }) => (
  <TextField
    id={field}
    label={label}
    value={value}
    onChange={({ target }) => set(target.value)}
    margin="dense"
    {...more}
  />
);
// A Material field bears its label itself.
const Item = ({ field, label, children }) => (
  <div data-field={field}>
    {field === 'number' || field === 'beside' ? <Text field={field} label={label} {...children.props} /> : children}
  </div>
);

const flip = (values, value) => (values.includes(value) ? values.filter((one) => one !== value) : [...values, value]);

cases = {
  text: { widget: ({ value, set, field }) => <Text field={field} label={labelOf(field)} value={value} set={set} /> },
  multiline: {
    widget: ({ value, set, field }) => (
      <Text field={field} label={labelOf(field)} value={value} set={set} multiline rows={3} />
    ),
  },
  select: {
    widget: ({ value, set, options, field }) => (
      <FormControl sx={{ width: 300, marginTop: 1 }}>
        <InputLabel id={`${field}-label`}>{labelOf(field)}</InputLabel>
        <Select
          labelId={`${field}-label`}
          id={field}
          value={value}
          label={labelOf(field)}
          onChange={({ target }) => set(target.value)}
        >
          {options.map((option) => (
            <MenuItem key={option.value} value={option.value}>
              {option.label}
            </MenuItem>
          ))}
        </Select>
      </FormControl>
    ),
  },
  autocomplete: {
    kind: 'select',
    empty: null,
    read: (value) => value?.value ?? null,
    widget: ({ value, set, options, field }) => (
      <Autocomplete
        value={value}
        onChange={(_, chosen) => set(chosen)}
        options={options}
        isOptionEqualToValue={(a, b) => a.value === b.value}
        sx={{ width: 300 }}
        renderInput={(params) => <TextField {...params} label={labelOf(field)} margin="dense" />}
      />
    ),
  },
  date: {
    empty: null,
    read: (value) => value?.format('YYYY-MM-DD') ?? null,
    widget: ({ value, set, field }) => (
      <DatePicker label={labelOf(field)} value={value} onChange={set} format="YYYY-MM-DD" />
    ),
  },
  datetime: {
    empty: null,
    read: (value) => value?.format('YYYY-MM-DD HH:mm') ?? null,
    widget: ({ value, set, field }) => (
      <DateTimePicker label={labelOf(field)} value={value} onChange={set} format="YYYY-MM-DD HH:mm" ampm={false} />
    ),
  },
  radio: {
    widget: ({ value, set, options, field }) => (
      <FormControl>
        <FormLabel id={`${field}-label`}>{labelOf(field)}</FormLabel>
        <RadioGroup row aria-labelledby={`${field}-label`} value={value} onChange={({ target }) => set(target.value)}>
          {options.map((option) => (
            <FormControlLabel key={option.value} value={option.value} control={<Radio />} label={option.label} />
          ))}
        </RadioGroup>
      </FormControl>
    ),
  },
  checkbox: {
    empty: [],
    widget: ({ value, set, options, field }) => (
      <FormControl component="fieldset">
        <FormLabel component="legend">{labelOf(field)}</FormLabel>
        <FormGroup row>
          {options.map((option) => (
            <FormControlLabel
              key={option.value}
              control={
                <Checkbox checked={value.includes(option.value)} onChange={() => set(flip(value, option.value))} />
              }
              label={option.label}
            />
          ))}
        </FormGroup>
      </FormControl>
    ),
  },
};

const Around = ({ children }) => <LocalizationProvider dateAdapter={AdapterDayjs}>{children}</LocalizationProvider>;
reactPage(cases, (page, box) => createRoot(box).render(page), { Item, Text, Around });
