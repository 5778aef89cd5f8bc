import type { NoteKey } from '../vocabulary.ts';
import type { CaptureSpan } from './capture.ts';
import { simplify } from './simplified.ts';
import { fold, taken, tidyWidth } from './text.ts';

/** A stretch of the line that is content: what happened, or what is wished. */
export type Piece = {
  readonly from: number;
  readonly to: number;
  readonly key: 'description' | 'request_or_demand';
};

/** One line being read: what is still free, and what has been noted so far. */
export type Sheet = ReturnType<typeof createSheet>;

/**
 * Recognisers work on one sheet, the surest first. What one takes, none of the later ones sees. `written` remembers
 * which signs went into a note, so that the others can be handed back: nothing typed disappears.
 */
export function createSheet(line: string) {
  const folded = simplify(fold(line));
  const notes: Partial<Record<NoteKey, string>> = {};
  const spans: CaptureSpan[] = [];
  const pieces: Piece[] = [];
  const written = new Uint8Array(line.length);
  let open = folded;
  let labelled = '';

  const isProtected = (from: number, to: number) => pieces.some((piece) => from >= piece.from && to <= piece.to);
  const hide = (text: string, from: number, to: number) =>
    text.slice(0, from) + taken.repeat(to - from) + text.slice(to);
  const sheet = {
    folded,
    notes,
    spans,
    pieces,
    written,
    /** The line with everything taken blanked out; content that has a label can still be read. */
    open: () => open,
    /** The same, with labelled content blanked out too. */
    free: () => {
      if (labelled === '') {
        labelled = open;
        for (const piece of pieces) labelled = hide(labelled, piece.from, piece.to);
      }
      return labelled;
    },
    /** The text as it goes into a note. */
    read: (from: number, to: number) => tidyWidth(line.slice(from, to)).trim(),
    /** Sets a note if it has none yet. */
    note: (key: NoteKey, text: string) => {
      if (text !== '') notes[key] ??= text;
    },
    /** Shows what a stretch was taken for and leaves it where it is. */
    mark: (from: number, to: number, key: CaptureSpan['key']) => {
      spans.push({ from, to, key });
    },
    /**
     * Takes a stretch out of the line for a note. Where that note stands already, the stretch is left as content; out
     * of labelled content nothing is taken.
     */
    take: (from: number, to: number, key: NoteKey, text: string = sheet.read(from, to)) => {
      if (text === '' || (notes[key] ?? text) !== text) return;
      notes[key] = text;
      sheet.mark(from, to, key);
      if (isProtected(from, to)) return;
      written.fill(1, from, to);
      sheet.drop(from, to);
    },
    /** Takes a stretch out of the line that goes into no note: a label, a filler. */
    drop: (from: number, to: number) => {
      if (from >= to || isProtected(from, to)) return;
      open = hide(open, from, to);
      labelled = '';
    },
    /** Sets a stretch aside as content that no reader sees any more. */
    quote: (from: number, to: number) => {
      open = hide(open, from, to);
      sheet.keep(from, to, 'description');
    },
    /** Sets a stretch aside as content, whole. */
    keep: (from: number, to: number, key: Piece['key']) => {
      pieces.push({ from, to, key });
      labelled = '';
    },
  };
  return sheet;
}
