import { type ReadonlySignal, signal } from '@preact/signals';
import type { parseCapture } from '../../../lib/notes/capture/parse-capture.ts';
import type { checkPhone } from '../../../lib/notes/phone.ts';

/** What reads notes out of a line and checks a number. */
export interface NoteReader {
  readonly parseCapture: typeof parseCapture;
  readonly checkPhone: typeof checkPhone;
}

/**
 * The reader, null until it is loaded. Its tables of names, numbers and dates are a third of the panel, and nobody types
 * in the first moment: they are fetched when the panel already stands.
 */
export function loadNoteReader(): ReadonlySignal<NoteReader | null> {
  const reader = signal<NoteReader | null>(null);
  void Promise.all([import('../../../lib/notes/capture/parse-capture.ts'), import('../../../lib/notes/phone.ts')]).then(
    ([{ parseCapture }, { checkPhone }]) => {
      reader.value = { parseCapture, checkPhone };
    },
  );
  return reader;
}
