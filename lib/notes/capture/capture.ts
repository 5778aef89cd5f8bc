import type { KindId } from '../../procedure/types.ts';
import type { NoteKey, Notes } from '../vocabulary.ts';

/** A stretch of the typed line, in UTF-16 units, and what it was taken for. */
export type CaptureSpan = { readonly from: number; readonly to: number; readonly key: NoteKey | 'kind' };

/** What one line of shorthand says (C5: write down while talking). */
export type Capture = {
  readonly notes: Notes;
  /** The kind whose words stand on the line, or null where none does or two do alike (C1). */
  readonly kindHint: KindId | null;
  /** In the order of the line. A `kind` span may lie inside another one. */
  readonly spans: readonly CaptureSpan[];
  /** What was typed and stands in no note: labels, fillers, a country code that goes without saying. */
  readonly rest: string;
};
