import type { NoteKey, Notes } from '../../notes/vocabulary.ts';
import { formatWhen, parseWhen } from '../../notes/when.ts';
import type { OptionAliases } from '../../packs/site-maps/option-aliases-schema.ts';
import { type AddressParts, addressKeys, addressValue } from './address-parts.ts';
import { aliasesFor } from './aliases.ts';
import { callerName, callerSurname } from './caller.ts';
import { type languageOf, subjectOf } from './compose.ts';
import { dateFormatOf, wantsTime } from './date-format.ts';
import { fitOption } from './fit-option.ts';
import type { Target } from './targets.ts';

export interface ValueContext {
  readonly notes: Notes;
  readonly kindLabel: string;
  readonly language: ReturnType<typeof languageOf>;
  readonly now: Date;
  readonly all: readonly Target[];
  readonly address: AddressParts;
  /** The office's own words for options. */
  readonly aliases?: OptionAliases;
}

/** What a field is to hold, before it is looked at what it holds now. */
export interface FieldValue {
  readonly text: string;
  readonly notes: readonly NoteKey[];
  readonly alternatives?: readonly string[];
  readonly path?: readonly string[];
  /** Set where only the clerk can decide. */
  readonly ask?: string;
  /** With `no_time`: how the field writes day and time. */
  readonly format?: string;
}

const times: readonly NoteKey[] = ['due_or_appointment_time', 'occurred_time'];

/** The value of one field from the notes, or null where nothing noted goes there. */
export function fieldValue(target: Target, context: ValueContext): FieldValue | null {
  const { notes, kindLabel, language, all } = context;
  const { meaning, control } = target;
  if (addressKeys.includes(meaning)) {
    const value = addressValue(target, context.address, all);
    return value && { ...value, alternatives: aliasesFor(meaning, value.text, context.aliases) };
  }
  if (times.includes(meaning)) return timeValue(target, context);
  switch (meaning) {
    case 'caller_name':
      return callerName(
        notes,
        all.some((other) => other.meaning === 'honorific_or_gender'),
      );
    case 'caller_surname':
      return callerSurname(notes);
    case 'subject':
      return subjectOf(notes, kindLabel, language, control.maxLength);
    case 'category':
      return categoryValue(target, context);
    default: {
      const text = notes[meaning];
      return text ? { text, notes: [meaning], alternatives: aliasesFor(meaning, text, context.aliases) } : null;
    }
  }
}

/** A noted category goes before the kind of call; where only the kind is among the options, the note is left to be placed. */
function categoryValue({ control }: Target, { notes, kindLabel, aliases }: ValueContext): FieldValue | null {
  const byKind = { text: kindLabel, notes: [], alternatives: aliasesFor('category', kindLabel, aliases) };
  const text = notes.category;
  if (!text) return kindLabel === '' ? null : byKind;
  const byNote = { text, notes: ['category' as const], alternatives: aliasesFor('category', text, aliases) };
  const { options } = control;
  if (options.length === 0)
    return { ...byNote, alternatives: [...byNote.alternatives, kindLabel, ...byKind.alternatives] };
  return kindLabel === '' || fitOption(options, [text, ...byNote.alternatives]) !== null ? byNote : byKind;
}

function timeValue({ meaning, control }: Target, { notes, now, language }: ValueContext): FieldValue | null {
  const text = notes[meaning];
  if (!text) return null;
  const when = parseWhen(text, now, language);
  const takesText = control.widget === 'text' || control.widget === 'multiline';
  const takesTime = wantsTime(control);
  const format = dateFormatOf(control) ?? (takesTime === false && control.widget === 'date' ? 'YYYY-MM-DD' : null);
  if (!when) return { text, notes: [meaning], ...(takesText && !format ? {} : { ask: 'no_date' }) };
  const hasTime = when.precision !== 'day';
  // A day without an hour in a field that wants one: the hour would be made up.
  if (!hasTime && takesTime === true) {
    if (takesText && !format) return { text, notes: [meaning] };
    return {
      text: formatWhen(when.date, 'YYYY-MM-DD'),
      notes: [meaning],
      ask: 'no_time',
      format: format ?? 'YYYY-MM-DD HH:mm',
    };
  }
  const day = 'YYYY-MM-DD';
  const shown = formatWhen(when.date, format ?? (hasTime ? `${day} HH:mm` : day));
  const others =
    hasTime && !format ? [formatWhen(when.date, `${day} HH:mm:ss`), formatWhen(when.date, 'YYYY/MM/DD HH:mm')] : [];
  // What the field cannot say (an hour, or 下午 rather than one hour) must not be lost: it is said in the description too.
  const whole = when.precision !== 'part_of_day' && !(hasTime && format !== null && !/HH/.test(format));
  return { text: shown, notes: whole ? [meaning] : [], alternatives: others };
}
