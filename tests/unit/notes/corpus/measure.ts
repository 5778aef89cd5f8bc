import { parseCapture } from '../../../../lib/notes/capture/parse-capture.ts';
import { type NoteKey, type Notes, noteKeys } from '../../../../lib/notes/vocabulary.ts';
import { type Entry, shortNames } from './entry.ts';

/** Monday. */
export const now = new Date(2026, 10, 23, 10, 0);

/** One field over the whole corpus: its F1 and how often it was right, missed or wrong. */
export type FieldFigures = {
  readonly f1: number;
  readonly right: number;
  readonly missed: number;
  readonly wrong: number;
};
export type Measured = {
  readonly exact: number;
  readonly failures: readonly string[];
  readonly fields: Readonly<Partial<Record<NoteKey, FieldFigures>>>;
};

export function expectedNotes([, expected]: Entry): Notes {
  const pairs = Object.entries(expected).map(([short, text]) => [shortNames[short as keyof typeof shortNames], text]);
  return Object.fromEntries(pairs);
}

export function readNotes([line, , country = 'CN']: Entry): Notes {
  return parseCapture(line, { locale: country === 'CN' ? 'zh-CN' : 'en', country, now, kindWords: {} }).notes;
}

/** How the parser does on a corpus: whole lines that are exact, and each field by itself. */
export function measure(corpus: readonly Entry[]): Measured {
  const counts = new Map<NoteKey, { right: number; missed: number; wrong: number }>();
  const failures: string[] = [];
  for (const entry of corpus) {
    const wanted = expectedNotes(entry);
    const read = readNotes(entry);
    const differences: string[] = [];
    for (const key of noteKeys) {
      if (wanted[key] === undefined && read[key] === undefined) continue;
      const count = counts.get(key) ?? { right: 0, missed: 0, wrong: 0 };
      counts.set(key, count);
      if (wanted[key] === read[key]) count.right++;
      else {
        if (wanted[key] !== undefined) count.missed++;
        if (read[key] !== undefined) count.wrong++;
        differences.push(`${key}: ${read[key] ?? '–'} instead of ${wanted[key] ?? '–'}`);
      }
    }
    if (differences.length > 0) failures.push(`${entry[0]}\n    ${differences.join('\n    ')}`);
  }
  const fields = [...counts].map(([key, count]) => [key, { ...count, f1: f1Of(count) }] as const);
  return { exact: 1 - failures.length / corpus.length, failures, fields: Object.fromEntries(fields) };
}

function f1Of({ right, missed, wrong }: { right: number; missed: number; wrong: number }): number {
  return (2 * right) / (2 * right + missed + wrong);
}
