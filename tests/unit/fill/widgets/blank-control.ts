import type { ControlDescriptor } from '../../../../lib/fill/types.ts';

/** A described control with nothing in it, to be changed where a test needs it otherwise. */
export const blankControl: ControlDescriptor = {
  ref: 1,
  frame: 0,
  selector: '#field',
  label: '',
  widget: 'text',
  evidence: [],
  options: [],
  value: '',
  display: '',
  isDefault: true,
  inputType: 'text',
  maxLength: null,
  locked: false,
  required: false,
  inScope: true,
  formRole: 'entry',
};
