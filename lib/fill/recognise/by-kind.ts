import type { Meaning } from '../../notes/vocabulary.ts';
import type { ControlDescriptor } from '../types.ts';
import type { Shade } from './shades.ts';

const autocompletes: Readonly<Record<string, Meaning>> = {
  name: 'caller_name',
  'given-name': 'caller_name',
  'family-name': 'caller_surname',
  'honorific-prefix': 'honorific_or_gender',
  sex: 'honorific_or_gender',
  tel: 'phone',
  'tel-national': 'phone',
  email: 'email',
  'street-address': 'address',
  'address-line1': 'address',
  organization: 'company_or_department',
  username: 'captcha_or_password',
  'current-password': 'captcha_or_password',
  'one-time-code': 'captcha_or_password',
};

const byOptions: Readonly<Record<string, Shade>> = {
  priority: ['priority', 3],
  honorific: ['honorific_or_gender', 8],
  channel: ['channel_or_source', 3],
  status: ['status', 4],
  satisfaction: ['satisfaction', 6],
  kind: ['category', 2.5],
  fields: ['search_box', 6],
};

const certain = 20;

/**
 * Points for what a control is and offers, whatever is written beside it.
 * @param offered is what its options tell.
 */
export function pointsByKind(
  { evidence, inputType, widget }: ControlDescriptor,
  offered: string | null,
  labelled: boolean,
): readonly Shade[] {
  const points: Shade[] = [];
  const complete =
    evidence
      .find(({ source }) => source === 'autocomplete')
      ?.text.split(' ')
      .at(-1) ?? '';
  const completed = autocompletes[complete];
  if (completed) points.push([completed, 4]);
  if (widget === 'password') points.push(['captcha_or_password', certain]);
  if (widget === 'file') points.push(['attachment', certain]);
  if (inputType === 'search' && widget === 'text') points.push(['search_box', certain]);
  if (inputType === 'tel') points.push(['phone', 2], ['alt_phone', 1.8]);
  if (inputType === 'email') points.push(['email', 2]);
  // An editor is there for long text; which text, its label has to say. Without one it is what the form is about.
  if (widget === 'rich_text') points.push(['description', labelled ? 2 : 3]);
  if (widget === 'multiline') points.push(['description', 0.8]);
  const told = byOptions[offered ?? ''];
  if (told) points.push(told);
  return points;
}
