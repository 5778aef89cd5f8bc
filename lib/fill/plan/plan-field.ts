import type { NoteKey } from '../../notes/vocabulary.ts';
import type { ControlDescriptor, PlanAction, PlannedField } from '../types.ts';
import { shownIn } from '../write/read-back.ts';
import { addressKeys } from './address-parts.ts';
import { samePhone } from './caller.ts';
import type { FieldValue } from './field-value.ts';
import { fitOption, plainText } from './fit-option.ts';
import { bare, fitPart } from './fit-part.ts';
import type { Target } from './targets.ts';

const lists: readonly ControlDescriptor['widget'][] = ['select', 'radio', 'checkbox', 'combobox'];
// Text about the caller and the matter is always somebody's: it is never taken for a form's own default.
const personal: readonly NoteKey[] = [
  'caller_name',
  'caller_surname',
  'phone',
  'alt_phone',
  'email',
  'address',
  'subject',
  'description',
  'request_or_demand',
  'resolution_or_result',
];

/** Whose a field's content is: this call's own last fill, the defaults of a form nobody has begun, or somebody's work. */
export type Standing = 'ours' | 'new_form' | 'in_use';

const whys: Readonly<Partial<Record<PlanAction, string>>> = { keep: 'same', conflict: 'holds_other_text' };

/** Sets what a field is to hold against what it holds: fill, keep, conflict or ask. */
export function planField(
  { meaning, control, confidence }: Target,
  value: FieldValue,
  standing: Standing,
): PlannedField {
  const { ref, frame, selector, label, widget } = control;
  const found = shownIn(control);
  const base = { ref, frame, selector, label, widget, meaning, notes: value.notes, found, confidence };
  const option = optionFor(meaning, control, value);
  const wanted = option ?? value.text;
  const more = {
    wanted,
    ...(value.path ? { path: value.path } : {}),
    ...(option === null && value.alternatives?.length ? { alternatives: value.alternatives } : {}),
  };
  if (value.ask)
    return { ...base, ...more, ...(value.format ? { format: value.format } : {}), action: 'ask', why: value.ask };
  if (option === null && lists.includes(widget) && offers(control).length > 0)
    return { ...base, ...more, options: offers(control), action: 'ask', why: 'no_option' };
  const action = actionFor(meaning, control, wanted, standing);
  return { ...base, ...more, action, why: whys[action] };
}

/** The option that means the value, as the page writes it; null where none fits or the options are not known. */
function optionFor(meaning: NoteKey, control: ControlDescriptor, value: FieldValue): string | null {
  if (!lists.includes(control.widget)) return null;
  const options = offers(control);
  const index = fitOption(options, [value.text, ...(value.alternatives ?? [])]);
  const part = index === null && addressKeys.includes(meaning) ? fitPart(options, value.text) : null;
  return options[index ?? part ?? -1] ?? null;
}

const placeholder = /^(?:[-–—\s]*(?:请选择|选择|全部|please select|select|choose|none|any)?[-–—.…\s]*)$/i;

const offers = ({ options }: ControlDescriptor): readonly string[] => options.filter((text) => !placeholder.test(text));

function actionFor(meaning: NoteKey, control: ControlDescriptor, wanted: string, standing: Standing): PlanAction {
  const found = shownIn(control).trim();
  if (found === '' || (lists.includes(control.widget) && placeholder.test(found))) return 'fill';
  if (standing === 'ours') return found === wanted.trim() ? 'keep' : 'fill';
  if (isSame(meaning, control, found, wanted)) return 'keep';
  const typed = control.widget === 'text' || control.widget === 'multiline' || control.widget === 'rich_text';
  if (typed && personal.includes(meaning)) return 'conflict';
  return control.isDefault || (!typed && standing === 'new_form') ? 'fill' : 'conflict';
}

function isSame(meaning: NoteKey, control: ControlDescriptor, found: string, wanted: string): boolean {
  if (plainText(found) === plainText(wanted) || plainText(control.value) === plainText(wanted)) return true;
  if (meaning === 'phone' || meaning === 'alt_phone') return samePhone(found, wanted);
  if (control.widget === 'cascader')
    return found.split('/').map(bare).join('/') === wanted.split('/').map(bare).join('/');
  // A description that the clerk wrote on after the last fill still says what was noted.
  return control.widget === 'multiline' && found.replace(/\s+/g, '').includes(wanted.replace(/\s+/g, ''));
}
