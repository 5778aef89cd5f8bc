import { type ReadonlySignal, signal } from '@preact/signals';
import type { parseCapture } from '../../../lib/notes/capture/parse-capture.ts';
import type { readParts } from '../../../lib/notes/capture/read-parts.ts';
import type { checkPhone } from '../../../lib/notes/phone.ts';
import type { parseWhen } from '../../../lib/notes/when.ts';

/** What reads notes out of a line, checks a number and reads a time. */
export interface NoteReader {
  readonly parseCapture: typeof parseCapture;
  readonly readParts: typeof readParts;
  readonly checkPhone: typeof checkPhone;
  readonly parseWhen: typeof parseWhen;
}

/**
 * The reader, null until it is loaded. Its tables of names, numbers and dates are a third of the panel, and nobody types
 * in the first moment: they are fetched when the panel already stands.
 */
export function loadNoteReader(): ReadonlySignal<NoteReader | null> {
  const reader = signal<NoteReader | null>(null);
  void Promise.all([
    import('../../../lib/notes/capture/parse-capture.ts'),
    import('../../../lib/notes/capture/read-parts.ts'),
    import('../../../lib/notes/phone.ts'),
    import('../../../lib/notes/when.ts'),
  ]).then(([{ parseCapture }, { readParts }, { checkPhone }, { parseWhen }]) => {
    reader.value = { parseCapture, readParts, checkPhone, parseWhen };
  });
  return reader;
}
