import { computed, signal, untracked } from '@preact/signals';
import type { Capture } from '../../../lib/notes/capture/capture.ts';
import type { ReadPart } from '../../../lib/notes/capture/read-parts.ts';
import { type NoteKey, type Notes, noteKeys } from '../../../lib/notes/vocabulary.ts';
import { isCommandLine } from '../panel-commands.ts';
import type { NoteReader } from './note-reader.ts';
import type { PanelCore } from './panel-model.ts';

/** Notes that add to what is there already; any other one takes its place. */
const additive: readonly NoteKey[] = ['description', 'request_or_demand'];
/** Parts that the panel keeps inside the one address; the filler splits it again where a form wants parts. */
const partOfAddress: readonly NoteKey[] = ['building', 'unit', 'room', 'community_or_project'];

/**
 * The capture line. While it is typed its notes stand in the fields already, and are kept like any note; taking text
 * out of the line takes it out of them again. `commit` makes the line free for the next thought.
 */
export function createCaptureModel(core: PanelCore) {
  const line = signal('');
  const parts = signal<readonly ReadPart[]>([]);
  let before: Notes = {};
  let written: Notes = {};

  const apply = (capture: Capture) => {
    const next: Partial<Record<NoteKey, string>> = {};
    for (const key of noteKeys) {
      const text = capture.notes[key];
      if (text && !(partOfAddress.includes(key) && capture.notes.address))
        next[key] = joined(key, before[key], text, core.ports.pack.words.itemSeparator);
    }
    for (const key of noteKeys) {
      const text = next[key] ?? before[key] ?? '';
      if (key in next ? written[key] !== text : key in written) core.type(key, text);
    }
    written = next;
  };
  const start = () => {
    before = core.active.value?.notes ?? {};
    written = {};
  };
  const clear = () => {
    line.value = '';
    parts.value = [];
    start();
  };
  const read = () => {
    const reader = core.reader.value;
    if (!reader || isCommandLine(line.value)) return;
    const capture = parse(core, reader, line.value);
    parts.value = reader.readParts(capture, line.value);
    apply(capture);
  };
  // What was typed before the reader was there is read when it comes.
  core.reader.subscribe((reader) => {
    if (reader && line.value !== '') untracked(read);
  });
  // What was typed belongs to the call that it was typed in, where it is kept already.
  computed(() => core.active.value?.id).subscribe(clear);
  return {
    line,
    /** What the line is read as so far. */
    parts,
    type: (text: string) => {
      if (line.value === '' || isCommandLine(line.value)) start();
      line.value = text;
      read();
    },
    /** Makes the line free once it is read. */
    commit: () => {
      if (core.reader.value || isCommandLine(line.value)) clear();
    },
    /** Takes back what the line has noted. */
    clear: () => {
      if (line.value !== '' && !isCommandLine(line.value)) apply({ notes: {}, kindHint: null, spans: [], rest: '' });
      clear();
    },
  };
}

function joined(key: NoteKey, earlier: string | undefined, text: string, separator: string): string {
  return earlier && additive.includes(key) ? `${earlier}${separator}${text}` : text;
}

function parse({ ports }: PanelCore, reader: NoteReader, text: string): Capture {
  return reader.parseCapture(text, {
    locale: ports.pack.locale,
    country: ports.settings.value.country,
    now: new Date(ports.clock().wallMs),
    kindWords: ports.pack.keywords ?? {},
  });
}
