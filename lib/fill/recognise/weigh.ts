import type { Meaning } from '../../notes/vocabulary.ts';
import type { ControlDescriptor, Evidence, EvidenceSource } from '../types.ts';
import { fitsWidget } from './fits-widget.ts';
import type { Reading } from './interpret.ts';
import { readName, readOptions, readText } from './read-text.ts';

/** How much each meaning has for itself, in points; about 2.4 make it sure. */
export interface Weighed {
  readonly scores: ReadonlyMap<Meaning, number>;
  /** Only such words as 备注 speak for the description. */
  readonly vague: boolean;
}

// By hand, until a corpus of many systems can fit them. A visible label counts most, a name that no user sees least.
const weights: Readonly<Record<EvidenceSource, number>> = {
  autocomplete: 4,
  label: 6,
  aria: 5.5,
  form_item: 5.5,
  cell: 5,
  term: 5,
  near_text: 3.5,
  placeholder: 3,
  title: 2,
  name: 2.5,
  id: 2,
  type: 2,
  options: 3,
  section: 0,
  form_button: 0,
  value: 0,
};

const labels: readonly EvidenceSource[] = ['label', 'aria', 'form_item', 'cell', 'term', 'near_text'];
/** A label that no lexicon explains speaks against whatever a name or a placeholder says. */
const unknownLabel = 0.3;
const repeated = 0.5;

export function weigh(control: ControlDescriptor, language: string): Weighed {
  const scores = new Map<Meaning, number>();
  const add = (meaning: Meaning, points: number) => {
    if (fitsWidget(meaning, control)) scores.set(meaning, (scores.get(meaning) ?? 0) + points);
  };
  const said: Reading[] = [];
  const take = (reading: Reading, points: number) => {
    said.push(reading);
    for (const [meaning, share] of shadesOf(reading)) add(meaning, points * reading.strength * share);
  };

  const seen = new Set<string>();
  const fresh = ({ text }: Evidence) => !seen.has(text.toLowerCase()) && seen.add(text.toLowerCase());
  const shown = control.evidence.filter(({ source }) => labels.includes(source)).filter(fresh);
  shown.forEach(({ source, text }, at) => {
    const points = weights[source] * (at === 0 ? 1 : repeated);
    const reading = readText(text, language);
    if (reading) take(reading, points);
    else if (/\p{L}{2}/u.test(text)) add('other', points * unknownLabel);
  });
  for (const { source, text } of control.evidence.filter(
    ({ source }) => source === 'placeholder' || source === 'title',
  )) {
    if (!fresh({ source, text })) continue;
    const reading = readText(text, language);
    const long = text.length > (/\p{Script=Han}/u.test(text) ? 14 : 40);
    if (reading) take(reading, weights[source] * (shown.length > 0 ? repeated : 1) * (long ? repeated : 1));
  }
  let named: Reading | null = null;
  for (const { source, text } of control.evidence.filter(({ source }) => source === 'name' || source === 'id')) {
    const reading = readName(text);
    if (!reading || (named && named.meaning === reading.meaning)) continue;
    take(reading, weights[source] * (named ? repeated : 1));
    named = reading;
  }
  for (const [meaning, points] of byKind(control)) add(meaning, points);
  const described = said.filter(({ meaning }) => meaning === 'description');
  return {
    scores: adjust(scores, control),
    vague: described.length > 0 && described.every(({ vague }) => vague),
  };
}

/** Near readings of one word: a second telephone may stand for the first and the other way round. */
function shadesOf({ meaning, head }: Reading): readonly (readonly [Meaning, number])[] {
  if (meaning === 'phone')
    return [
      ['phone', head === 'mobile' ? 1 : 0.98],
      ['alt_phone', 0.93],
    ];
  if (meaning === 'alt_phone')
    return [
      ['alt_phone', 1],
      ['phone', head === 'landline' ? 0.93 : 0.5],
    ];
  return [[meaning, 1]];
}

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

const optionPoints: Readonly<Record<string, readonly [Meaning, number]>> = {
  priority: ['priority', 3],
  honorific: ['honorific_or_gender', 4],
  channel: ['channel_or_source', 2],
  status: ['status', 4],
  satisfaction: ['satisfaction', 6],
  kind: ['category', 2.5],
  fields: ['search_box', 6],
};

function byKind({
  evidence,
  options,
  inputType,
  widget,
  selector,
}: ControlDescriptor): readonly (readonly [Meaning, number])[] {
  const points: (readonly [Meaning, number])[] = [];
  const complete =
    evidence
      .find(({ source }) => source === 'autocomplete')
      ?.text.split(' ')
      .at(-1) ?? '';
  const completed = autocompletes[complete];
  if (completed) points.push([completed, weights.autocomplete]);
  if (widget === 'password') points.push(['captcha_or_password', 20]);
  if (widget === 'file') points.push(['attachment', 20]);
  if (inputType === 'search' && widget === 'text') points.push(['search_box', 20]);
  if (inputType === 'tel') points.push(['phone', weights.type], ['alt_phone', weights.type * 0.9]);
  if (inputType === 'email') points.push(['email', weights.type]);
  if (/captcha|verif(?:y|ication)_?-?code/i.test(selector)) points.push(['captcha_or_password', 4]);
  // An editor is there for long text; which text, its label has to say.
  if (widget === 'rich_text') points.push(['description', 2]);
  if (widget === 'multiline') points.push(['description', 0.8]);
  const told = optionPoints[readOptions(options) ?? ''];
  if (told) points.push(told);
  return points;
}

function adjust(scores: ReadonlyMap<Meaning, number>, control: ControlDescriptor): ReadonlyMap<Meaning, number> {
  const adjusted = new Map(scores);
  // Yes or no can only answer whether to call back.
  if (readOptions(control.options) === 'whether')
    for (const meaning of adjusted.keys())
      if (meaning !== 'callback_promise' && meaning !== 'status' && meaning !== 'satisfaction')
        adjusted.delete(meaning);
  return inSection(adjusted, control);
}

const persons: readonly Meaning[] = [
  'caller_name',
  'caller_surname',
  'phone',
  'alt_phone',
  'email',
  'address',
  'honorific_or_gender',
];

/** A section about somebody else turns its names and phones into theirs. */
function inSection(scores: Map<Meaning, number>, { evidence }: ControlDescriptor): Map<Meaning, number> {
  const section = evidence.find(({ source }) => source === 'section');
  const reading = section ? readText(section.text, 'en') : null;
  if (reading?.head !== 'third' && reading?.head !== 'clerk' && reading?.head !== 'agent') return scores;
  for (const meaning of persons) {
    const points = scores.get(meaning);
    if (points === undefined) continue;
    scores.set(meaning, points * 0.3);
    scores.set('other', (scores.get('other') ?? 0) + points * 0.7);
  }
  return scores;
}
