import type { Notes } from '../../notes/vocabulary.ts';
import { shownIn } from '../write/read-back.ts';
import { sameName, samePhone } from './caller.ts';
import type { Target } from './targets.ts';

/**
 * True where the form holds the name or the phone of somebody else than this call's caller: filling the wrong open
 * ticket is the worst that can happen. A default of the form counts too, since an opened ticket comes with its values.
 */
export function holdsOtherCaller(targets: readonly Target[], notes: Notes): boolean {
  const verdicts = targets.flatMap(({ meaning, control }): readonly (boolean | null)[] => {
    const found = shownIn(control).trim();
    if (found === '') return [];
    if (meaning === 'caller_name' || meaning === 'caller_surname') return [ifNoted(names(notes), found, sameName)];
    if (meaning === 'phone' || meaning === 'alt_phone') return [ifNoted(phones(notes), found, samePhone)];
    return [];
  });
  if (verdicts.length === 0) return false;
  // A name that was not noted is no contradiction, as long as something else of the caller is known to be the same.
  return verdicts.includes(false) || !verdicts.includes(true);
}

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
