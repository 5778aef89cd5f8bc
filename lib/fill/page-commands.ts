import type { WidgetKind } from './types.ts';

/** One value for one field of a frame; nothing else of the notes ever enters the page. */
export interface FieldToWrite {
  readonly ref: number;
  readonly widget: WidgetKind;
  readonly meaning: string;
  readonly text: string;
  readonly alternatives: readonly string[];
  readonly path: readonly string[];
  /** What the plan saw in the field: where it holds something else by now, it is left alone. */
  readonly found: string;
}

/** What the panel asks of a frame; answered by `callsidePage.run`. */
export type PageCommand =
  | { readonly do: 'collect' }
  | {
      readonly do: 'fill';
      readonly token: string;
      readonly href: string;
      readonly origin: string;
      readonly call: string;
      readonly fields: readonly FieldToWrite[];
    }
  | { readonly do: 'undo'; readonly call: string }
  | { readonly do: 'readTicket' }
  | { readonly do: 'outline'; readonly refs: readonly number[] }
  | { readonly do: 'show'; readonly ref: number }
  | { readonly do: 'point' }
  | { readonly do: 'clearOutlines' };
