import type { Meaning } from '../../notes/vocabulary.ts';
import type { ControlDescriptor } from '../types.ts';
import type { Reader } from './read/reader.ts';

const answersYesOrNo: readonly Meaning[] = ['callback_promise', 'status', 'satisfaction', 'other'];
const personal: readonly Meaning[] = [
  'caller_name',
  'caller_surname',
  'phone',
  'alt_phone',
  'email',
  'address',
  'honorific_or_gender',
];
const others: readonly string[] = ['third', 'clerk', 'agent'];

/** Takes back what the surroundings make impossible: a yes that names nobody, the phone number of somebody else. */
export function inContext(
  scores: ReadonlyMap<Meaning, number>,
  { evidence }: ControlDescriptor,
  offered: string | null,
  { readText }: Reader,
): ReadonlyMap<Meaning, number> {
  const left = new Map([...scores].filter(([meaning]) => offered !== 'whether' || answersYesOrNo.includes(meaning)));
  // 已解决 or 未解决 is no account of what was done.
  if (offered === 'status') left.delete('resolution_or_result');
  const section = evidence.find(({ source }) => source === 'section');
  const named = section ? readText(section.text, 'en') : null;
  // “User and collaborators” is about the caller too.
  if (!named || !others.includes(named.head) || named.classes.includes('caller')) return left;
  for (const meaning of personal) {
    const points = left.get(meaning);
    if (points === undefined) continue;
    left.set(meaning, points * 0.3);
    left.set('other', (left.get('other') ?? 0) + points * 0.7);
  }
  return left;
}
