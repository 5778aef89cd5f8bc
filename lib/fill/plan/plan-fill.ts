import type { NoteKey, Notes } from '../../notes/vocabulary.ts';
import type { OptionAliases } from '../../packs/site-maps/option-aliases-schema.ts';
import type { ControlDescriptor, FillPlan, PlannedField, Recognised } from '../types.ts';
import { addressParts } from './address-parts.ts';
import type { Value } from './caller.ts';
import { descriptionOf, languageOf } from './compose.ts';
import { type FieldValue, fieldValue } from './field-value.ts';
import { holdsOtherCaller } from './other-caller.ts';
import { planField, type Standing } from './plan-field.ts';
import { pickTargets, type Target } from './targets.ts';
import { keyOf } from './to-write.ts';

export interface PlanInput {
  readonly title: string;
  readonly url: string;
  readonly notes: Notes;
  readonly controls: readonly ControlDescriptor[];
  readonly recognised: readonly Recognised[];
  /** The kind of call in the clerk's words, e.g. 报修; empty where it is not decided. */
  readonly kindLabel: string;
  /** The page still holds what was filled into it from another call. */
  readonly filledFromOtherCall: boolean;
  /** `${frame}:${ref}` of the fields that still hold what this call wrote: they may be written anew. */
  readonly ours?: ReadonlySet<string>;
  /** `${frame}:${ref}` of a list → the option that the clerk chose before for a noted text. */
  readonly answers?: ReadonlyMap<string, ReadonlyMap<string, string>>;
  /** The office's own words for options. */
  readonly aliases?: OptionAliases;
  readonly now: Date;
}

// Takes up what has no field of its own; the first that the form has.
const takers: readonly NoteKey[] = ['description', 'request_or_demand'];

/** What goes into which field, what is kept, what is asked. Writes nothing. */
export function planFill(input: PlanInput): FillPlan {
  const { notes, kindLabel } = input;
  const { sure, unsure } = pickTargets(input.controls, input.recognised);
  const language = languageOf(notes, kindLabel);
  const taker = takers.flatMap((key) => sure.find(({ meaning }) => meaning === key) ?? [])[0];
  const isOurs = ({ control }: Target) => input.ours?.has(keyOf(control)) ?? false;
  const newForm = isNewForm(sure.filter((target) => !isOurs(target)));
  const answered = ({ control }: Target, value: FieldValue | null): FieldValue | null => {
    const option = value && input.answers?.get(keyOf(control))?.get(value.text);
    const isThere = option && (control.options.length === 0 || control.options.includes(option));
    return isThere ? { ...value, text: option, alternatives: [value.text, ...(value.alternatives ?? [])] } : value;
  };
  const standing = (target: Target): Standing => (isOurs(target) ? 'ours' : newForm ? 'new_form' : 'in_use');
  const aliases = input.aliases ?? {};
  const context = { aliases, notes, kindLabel, language, now: input.now, all: sure, address: addressParts(notes) };

  const fields = new Map<Target, PlannedField>();
  for (const target of sure.filter((one) => one !== taker)) {
    const value = answered(target, fieldValue(target, context));
    if (value) fields.set(target, planField(target, value, standing(target)));
  }
  const placed = new Set([...fields.values()].filter(isSettled).flatMap((field) => field.notes));
  if (taker) {
    const saysKind =
      notes.category === kindLabel || sure.some(({ meaning }) => meaning === 'category' || meaning === 'subject');
    const kindLine = saysKind ? '' : kindLabel;
    const value: Value | null = descriptionOf(notes, placed, kindLine, language, taker.control.widget === 'text');
    if (value) {
      fields.set(taker, planField(taker, value, standing(taker)));
      for (const key of value.notes) placed.add(key);
    }
  }
  for (const target of unsure) {
    const value = fieldValue(target, context);
    if (value) fields.set(target, { ...planField(target, value, standing(target)), action: 'ask', why: 'unsure' });
  }
  return {
    title: input.title,
    url: input.url,
    fields: [...sure, ...unsure].flatMap((target) => fields.get(target) ?? []),
    unplaced: noted(notes).filter((key) => !placed.has(key)),
    stop: stopOf(
      input,
      [...sure, ...unsure],
      sure.filter((target) => !isOurs(target)),
    ),
  };
}

const noted = (notes: Notes): readonly NoteKey[] =>
  Object.entries(notes).flatMap(([key, text]) => (text ? [key as NoteKey] : []));

// What is asked may stay unanswered, so it does not count as said.
const isSettled = ({ action }: PlannedField): boolean => action !== 'ask' && action !== 'skip';

function stopOf(input: PlanInput, all: readonly Target[], notOurs: readonly Target[]): FillPlan['stop'] {
  if (all.length === 0) return 'no_form';
  if (input.filledFromOtherCall) return 'filled_from_other_call';
  return holdsOtherCaller(notOurs, input.notes) ? 'other_caller' : null;
}

const written: readonly NoteKey[] = ['caller_name', 'caller_surname', 'phone', 'subject', 'description', 'address'];

/** True where nothing of a caller stands in the form yet: what its lists show then are its own defaults. */
const isNewForm = (targets: readonly Target[]): boolean =>
  targets.every(({ meaning, control }) => !written.includes(meaning) || control.value.trim() === '' || isList(control));

const isList = ({ widget }: ControlDescriptor): boolean =>
  widget === 'select' || widget === 'combobox' || widget === 'cascader';
