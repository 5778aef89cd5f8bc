import type { ControlDescriptor, Evidence } from '../../../../lib/fill/types.ts';

/** A control with nothing said about it but what a test says. */
export function control(ref: number, changes: Partial<ControlDescriptor> = {}): ControlDescriptor {
  return {
    ref,
    frame: 0,
    selector: `#c${ref}`,
    label: changes.evidence?.[0]?.text ?? '',
    widget: 'text',
    evidence: [],
    options: [],
    value: '',
    display: '',
    isDefault: false,
    inputType: 'text',
    maxLength: null,
    locked: false,
    required: false,
    inScope: true,
    formRole: 'entry',
    ...changes,
  };
}

export const labelled = (text: string, ...more: readonly Evidence[]): readonly Evidence[] => [
  { source: 'form_item', text },
  ...more,
];
