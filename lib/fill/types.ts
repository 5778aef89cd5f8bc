import type { Meaning, NoteKey } from '../notes/vocabulary.ts';

/** How a control is operated; each has one strategy in `lib/fill/widgets/`. */
export type WidgetKind =
  | 'text'
  | 'multiline'
  | 'select'
  | 'radio'
  | 'checkbox'
  | 'switch'
  | 'combobox'
  | 'cascader'
  | 'date'
  | 'rich_text'
  | 'file'
  | 'password'
  | 'button'
  | 'unknown';

/** Where a piece of text about a control was found; the recogniser weighs by it. */
export type EvidenceSource =
  | 'autocomplete'
  | 'label'
  | 'aria'
  | 'form_item'
  | 'cell'
  | 'term'
  | 'near_text'
  | 'placeholder'
  | 'title'
  | 'name'
  | 'id'
  | 'type'
  | 'options'
  | 'section'
  | 'form_button'
  | 'value';

export interface Evidence {
  readonly source: EvidenceSource;
  /** Untrusted page text: trimmed, one line, at most 65 characters. */
  readonly text: string;
}

/** One logical control of a page as plain data, without DOM. A radio group, a cascader, a hidden select with its skin is one. */
export interface ControlDescriptor {
  /** Names the control within one collection of its frame. */
  readonly ref: number;
  readonly frame: number;
  readonly selector: string;
  readonly label: string;
  readonly widget: WidgetKind;
  readonly evidence: readonly Evidence[];
  /** Texts of the options that are known without opening the widget. */
  readonly options: readonly string[];
  readonly value: string;
  /** What the user sees in it; for a select, the chosen option's text. */
  readonly display: string;
  /** True where the value is the form's own default (untouched default option, `value` attribute). */
  readonly isDefault: boolean;
  readonly inputType: string;
  readonly maxLength: number | null;
  readonly locked: boolean;
  readonly required: boolean;
  /** In the visible frame and, where a dialog is open, in the topmost one. */
  readonly inScope: boolean;
  /** What the control stands in: a filter bar, a login, or a form that is sent. */
  readonly formRole: 'filter' | 'login' | 'entry' | 'none';
  /** Which of its frame's forms or dialogs it stands in, counted from 1; 0 in none. */
  readonly form?: number | undefined;
}

export interface Recognised {
  readonly ref: number;
  readonly frame: number;
  /** What one key would fill, or the forbidden kind that it is; `other` where the recogniser is not sure enough. */
  readonly meaning: Meaning;
  /** The best idea, also where it is not sure. */
  readonly guess: Meaning;
  readonly confidence: number;
}

/** What the plan does with one field. */
export type PlanAction = 'fill' | 'keep' | 'conflict' | 'ask' | 'skip';

export interface PlannedField {
  readonly ref: number;
  readonly frame: number;
  readonly selector: string;
  readonly label: string;
  readonly widget: WidgetKind;
  readonly meaning: NoteKey;
  /** The notes that go into it; several where a description takes up what has no field of its own. */
  readonly notes: readonly NoteKey[];
  readonly wanted: string;
  /** For a cascader: the path of option texts. */
  readonly path?: readonly string[] | undefined;
  /** Other texts that an option may bear and mean the same; for lists that only opening shows. */
  readonly alternatives?: readonly string[] | undefined;
  readonly found: string;
  /** Where it is asked which option is meant: those of the field. */
  readonly options?: readonly string[] | undefined;
  /** Where a time of day is asked for: how the field writes day and time, as `YYYY/MM/DD HH:mm`. */
  readonly format?: string | undefined;
  readonly action: PlanAction;
  readonly confidence: number;
  /** Why it is kept, asked or skipped: a key of the panel's texts. */
  readonly why?: string | undefined;
}

export interface FillPlan {
  readonly title: string;
  readonly url: string;
  readonly fields: readonly PlannedField[];
  /** Notes that found no field at all. */
  readonly unplaced: readonly NoteKey[];
  /** A reason to stop and ask before anything is written. */
  readonly stop: null | 'filled_from_other_call' | 'other_caller' | 'no_form';
}

export type FieldOutcome =
  | 'filled'
  | 'kept'
  | 'reformatted'
  | 'truncated'
  | 'reverted'
  | 'shown_not_stored'
  | 'rejected'
  | 'gone'
  | 'skipped'
  | 'failed';

export interface FieldReport {
  readonly ref: number;
  readonly frame: number;
  readonly selector: string;
  readonly label: string;
  readonly meaning: NoteKey;
  readonly wanted: string;
  readonly found: string;
  readonly outcome: FieldOutcome;
  readonly why?: string | undefined;
}

export interface FillReport {
  readonly title: string;
  readonly url: string;
  readonly fields: readonly FieldReport[];
}
