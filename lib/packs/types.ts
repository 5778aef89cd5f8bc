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
  'same_fault',
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
  'wish_again',
  'fault',
  'fault_place',
] as const;
export type Slot = (typeof slots)[number];

/** When in the year or day a phrase fits; a phrase without one always fits. See `lib/phrases/calendar.ts`. */
export const occasions = [
  'morning',
  'afternoon',
  'evening',
  'weekend_ahead',
  'new_year',
  'spring_festival',
  'lantern_festival',
  'labour_day',
  'dragon_boat',
  'mid_autumn',
  'national_day',
  'christmas',
  'mourning',
] as const;
export type Occasion = (typeof occasions)[number];
