import type { Collect, LiveControl } from '../write/live-control.ts';

/** What one field is to hold. */
export interface Wanted {
  readonly text: string;
  /** Other texts that an option may bear and mean the same. */
  readonly alternatives: readonly string[];
  /** For a cascader: the option of each level. */
  readonly path: readonly string[];
}

/** Why a widget could not be brought to hold the value; a key of the panel's texts. */
export type WriteFailure = 'no_option' | 'did_not_open' | 'no_way';

export type Written =
  /** `text` is what the field should show now: of several options that mean the same, the one that was taken. */
  { readonly ok: true; readonly text: string } | { readonly ok: false; readonly why: WriteFailure };

/** How one kind of control is operated. */
export interface Widget {
  /** Brings the control to hold the value. Never submits, never presses Enter. */
  write(control: LiveControl, wanted: Wanted, collect: Collect): Promise<Written>;
  /** Empties the control for undo; false where it knows no way. */
  clear(control: LiveControl, collect: Collect): Promise<boolean>;
}
