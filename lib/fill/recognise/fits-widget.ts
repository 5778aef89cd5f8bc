import type { Meaning } from '../../notes/vocabulary.ts';
import type { ControlDescriptor, WidgetKind } from '../types.ts';

const times: readonly Meaning[] = ['due_or_appointment_time', 'occurred_time', 'callback_promise'];
const prose: readonly Meaning[] = [
  'description',
  'request_or_demand',
  'resolution_or_result',
  'address',
  'subject',
  'callback_promise',
  'tags',
  'colleague_wanted',
];
const typedOnly: readonly Meaning[] = ['phone', 'alt_phone', 'email', 'subject', 'description', 'caller_surname'];
// What a few radio buttons never offer.
const neverRadio: readonly Meaning[] = [...times, 'caller_name', 'address', 'colleague_wanted', 'resolution_or_result'];
const chosen: readonly WidgetKind[] = ['select', 'radio', 'cascader'];
// What a group of checkboxes offers.
const severalOf: readonly Meaning[] = [
  'category',
  'subcategory',
  'channel_or_source',
  'priority',
  'honorific_or_gender',
];
const forbidden: readonly Meaning[] = [
  'status',
  'satisfaction',
  'attachment',
  'captcha_or_password',
  'search_box',
  'ticket_id',
  'other',
];

/** Whether a control of this kind can hold this note at all: a checkbox is no description, a date field no name. */
export function fitsWidget(meaning: Meaning, { widget, inputType, maxLength, options }: ControlDescriptor): boolean {
  if (forbidden.includes(meaning)) return true;
  switch (widget) {
    case 'checkbox':
      return meaning === 'callback_promise' || (options.length > 1 && severalOf.includes(meaning));
    case 'switch':
      return meaning === 'callback_promise';
    case 'date':
      return times.includes(meaning);
    case 'multiline':
    case 'rich_text':
      return prose.includes(meaning);
    case 'file':
    case 'password':
    case 'button':
    case 'unknown':
      return false;
    default:
  }
  if (widget === 'radio' && neverRadio.includes(meaning) && meaning !== 'callback_promise') return false;
  if (chosen.includes(widget) && typedOnly.includes(meaning)) return false;
  if (inputType === 'email') return meaning === 'email' || meaning === 'caller_name';
  if (inputType === 'tel') return meaning === 'phone' || meaning === 'alt_phone';
  if (inputType === 'number') return ['phone', 'alt_phone', 'building', 'unit', 'room', 'priority'].includes(meaning);
  if (inputType === 'url') return false;
  if (
    maxLength !== null &&
    maxLength < 7 &&
    ['phone', 'alt_phone', 'email', 'address', 'description', 'subject'].includes(meaning)
  )
    return false;
  return true;
}
