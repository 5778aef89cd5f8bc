import type { NoteKey } from '../notes/vocabulary.ts';
import type { AddressForm, Clause, KindId, Stage } from '../procedure/types.ts';

/**
 * The moments of a call in which a phrase has its place. The suggestion picks by moment first, then by kind, caller and
 * calendar.
 */
export const moments = [
  'cue_ring',
  'greeting',
  'greeting_late',
  'cue_answer',
  'ask_surname',
  'ask_surname_again',
  'address_caller',
  'ask_note',
  'ask_kind',
  'anything_else',
  'acknowledge',
  'cue_warm',
  'hold_ask',
  'hold_look_in',
  'hold_return',
  'hold_other_call',
  'transfer',
  'colleague_away',
  'private',
  'read_back',
  'read_back_again',
  'reassure',
  'thank',
  'farewell',
  'wrong_number',
] as const;
export type Moment = (typeof moments)[number];

/** Slots that a phrase may hold in braces. A phrase whose slot has no value is not shown: its neutral form is. */
export const slots = [
  'office',
  'clerk',
  'surname',
  'address_form',
  'greeting',
  'colleague',
  'colleague_form',
  'colleague_pronoun',
  'number',
  'due',
  'note',
  'read_back',
  'wish',
] as const;
export type Slot = (typeof slots)[number];

/** When in the year or day a phrase fits; a phrase without conditions always fits. See `lib/phrases/calendar.ts`. */
export type Occasion =
  | 'morning'
  | 'afternoon'
  | 'evening'
  | 'weekend_ahead'
  | 'new_year'
  | 'spring_festival'
  | 'lantern_festival'
  | 'labour_day'
  | 'dragon_boat'
  | 'mid_autumn'
  | 'national_day'
  | 'christmas'
  | 'mourning';

/** One sentence of a pack. */
export interface Phrase {
  readonly id: string;
  readonly clause: Clause;
  readonly stage: Stage;
  readonly moment: Moment;
  /** Kinds of call that it fits; absent: all. */
  readonly kinds?: readonly KindId[] | undefined;
  /** Kinds of call that it must never be offered for. */
  readonly exceptKinds?: readonly KindId[] | undefined;
  /** The note that it asks for (moment `ask_note`). */
  readonly asks?: NoteKey | undefined;
  readonly occasion?: Occasion | undefined;
  readonly text: string;
  /** The wording where surname or form of address is not known (C3). */
  readonly neutral?: string | undefined;
}

/** Words in which the pack's language names things: what slots and the read-back are filled with. */
export interface PackWords {
  /** Form of address after or before a surname; `{surname}` marks the place: `{surname}先生`, `Mr {surname}`. */
  readonly address: Readonly<Record<Exclude<AddressForm, 'none'>, string>>;
  /** Form of address where only the form is known: 先生, Sir. */
  readonly addressAlone: Readonly<Record<AddressForm, string>>;
  readonly notes: Readonly<Partial<Record<NoteKey, string>>>;
  readonly kinds: Readonly<Record<KindId, string>>;
  /** Between the items of a read-back, and the mark between a note's name and its text. */
  readonly itemSeparator: string;
  readonly labelSeparator: string;
}
