import type { NoteKey, Notes } from '../../notes/vocabulary.ts';
import type { ControlDescriptor } from '../types.ts';
import { shownIn } from '../write/read-back.ts';
import { sameName, samePhone } from './caller.ts';
import type { Target } from './targets.ts';

/**
 * True where the form holds the name or the phone of somebody else than this call's caller: filling the wrong open
 * ticket is the worst that can happen. A default of the form counts too, since an opened ticket comes with its values.
 * An e-mail address in a form that says nothing else is nobody's name: consoles put the clerk's own account there.
 */
export function holdsOtherCaller(targets: readonly Target[], notes: Notes): boolean {
  const verdicts = targets.flatMap(({ meaning, control }): readonly (boolean | null)[] => {
    const found = shownIn(control).trim();
    if (found === '') return [];
    if (isAccount(control) && !notes.email && saysNothingElse(targets)) return [];
    if (meaning === 'caller_name' || meaning === 'caller_surname') return [ifNoted(names(notes), found, sameName)];
    if (meaning === 'phone' || meaning === 'alt_phone') return [ifNoted(phones(notes), found, samePhone)];
    return [];
  });
  if (verdicts.length === 0) return false;
  // A name that was not noted is no contradiction, as long as something else of the caller is known to be the same.
  return verdicts.includes(false) || !verdicts.includes(true);
}

const isAccount = ({ value, display }: ControlDescriptor): boolean =>
  [value, display].some((text) => /^\S+@\S+$/.test(text.trim()));

const saysNothingElse = (targets: readonly Target[]): boolean =>
  targets.every(({ meaning, control }) => !matters.includes(meaning) || control.value.trim() === '');

const matters: readonly NoteKey[] = ['phone', 'alt_phone', 'subject', 'description', 'address'];

const names = (notes: Notes) => [notes.caller_name, notes.caller_surname];
const phones = (notes: Notes) => [notes.phone, notes.alt_phone];

function ifNoted(
  noted: readonly (string | undefined)[],
  found: string,
  same: (a: string, b: string) => boolean,
): boolean | null {
  const known = noted.filter((text) => text !== undefined && text !== '');
  return known.length === 0 ? null : known.some((text) => same(text ?? '', found));
}
