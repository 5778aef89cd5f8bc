import { splitAddress } from '../../notes/address.ts';
import type { NoteKey, Notes } from '../../notes/vocabulary.ts';
import type { Value } from './caller.ts';
import type { Target } from './targets.ts';

export const partKeys = ['community_or_project', 'building', 'unit', 'room'] as const;
export const addressKeys: readonly NoteKey[] = ['address', ...partKeys];

type PartKey = (typeof partKeys)[number];

export interface AddressParts {
  readonly parts: Readonly<Record<PartKey, string>>;
  /** The address as one text. */
  readonly whole: string;
  /** What of the address no part says. */
  readonly rest: string;
  /** The notes that it was taken from. */
  readonly notes: readonly NoteKey[];
}

/** The caller's address, whether it was noted as one text, in parts, or both. */
export function addressParts(notes: Notes): AddressParts {
  const split: Partial<Record<'community' | 'building' | 'unit' | 'room' | 'rest', string | undefined>> = notes.address
    ? splitAddress(notes.address)
    : {};
  const parts = {
    community_or_project: notes.community_or_project ?? split.community ?? '',
    building: notes.building ?? unworded(split.building),
    unit: notes.unit ?? unworded(split.unit),
    room: notes.room ?? unworded(split.room),
  };
  const list = partKeys.map((key) => parts[key]).filter((part) => part !== '');
  const joint = list.some((part) => /\p{Script=Han}/u.test(part)) ? '' : ', ';
  return {
    parts,
    whole: notes.address ?? list.join(joint),
    rest: split.rest ?? '',
    notes: addressKeys.filter((key) => notes[key]),
  };
}

// The field's own label says what it is: `3` and not `Block 3` goes into the box of the block.
const unworded = (part = ''): string =>
  part.replace(
    /^(?:building|block|bldg|tower|unit|entrance|room|flat|apartment|apt|suite)\b\.?\s*(?:no\.?\s*)?(?=\w)/i,
    '',
  );

/** The value of a field that takes an address or a part of it; `path` for a cascader. */
export function addressValue(
  target: Target,
  address: AddressParts,
  all: readonly Target[],
): (Value & { readonly path?: readonly string[] }) | null {
  const { parts, whole } = address;
  if (target.control.widget === 'cascader') {
    const path = partKeys.map((key) => parts[key]).filter((part) => part !== '');
    if (path.length === 0) return whole === '' ? null : { text: whole, notes: [] };
    return { text: path.join(' / '), notes: address.rest === '' ? address.notes : [], path };
  }
  if (target.meaning === 'address') {
    if (whole === '') return null;
    // Some lists of a list show only when they are opened that each choice leads on to the next.
    const path = partKeys.map((key) => parts[key]).filter((part) => part !== '');
    const leadsOn = target.control.widget === 'combobox' && address.rest === '' && path.length > 1;
    return { text: whole, notes: address.notes, ...(leadsOn ? { path } : {}) };
  }
  const key = partKeys.find((part) => part === target.meaning);
  if (!key) return null;
  const text = ownPart(key, parts, all);
  return text === '' ? null : { text, notes: placedNotes(address, all) };
}

/** A part with the coarser ones before it that have no field of their own, where the field takes text. */
function ownPart(key: PartKey, parts: AddressParts['parts'], all: readonly Target[]): string {
  const has = (part: PartKey) => all.some(({ meaning }) => meaning === part);
  const target = all.find(({ meaning }) => meaning === key);
  const elsewhere = all.some(({ meaning, control }) => meaning === 'address' || control.widget === 'cascader');
  if (elsewhere || target?.control.widget !== 'text') return parts[key];
  const at = partKeys.indexOf(key);
  let from = at;
  while (from > 0 && !has(partKeys[from - 1] ?? key)) from -= 1;
  // The coarsest field that there is must not take parts that are finer than itself; those go to the description.
  return partKeys
    .slice(from, at + 1)
    .map((part) => parts[part])
    .filter((part) => part !== '')
    .join(/\p{Script=Han}/u.test(Object.values(parts).join('')) ? '' : ' ');
}

/** The notes that the separate fields say together: all of them only if no part and no rest is left over. */
function placedNotes(address: AddressParts, all: readonly Target[]): readonly NoteKey[] {
  const has = partKeys.map((part) => all.some(({ meaning }) => meaning === part));
  const finest = has.lastIndexOf(true);
  const left = partKeys.some((part, at) => at > finest && address.parts[part] !== '');
  return left || address.rest !== '' ? address.notes.filter((key) => key !== 'address') : address.notes;
}
