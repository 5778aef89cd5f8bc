import { type NoteKey, type Notes, noteKeys } from './vocabulary.ts';

/**
 * A call's notes as lines of text for tools that no extension can reach: the header with kind and flags, then one
 * line a note in the order of the vocabulary. Further lines of a note are indented under its first.
 */
export function notesAsText(call: {
  readonly notes: Notes;
  readonly kindLabel: string;
  readonly flagLabels: readonly string[];
  readonly labelOf: (key: NoteKey) => string;
  readonly header: string;
  readonly locale: 'zh-CN' | 'en';
}): string {
  const colon = call.locale === 'zh-CN' ? '：' : ': ';
  const head = [call.header, call.kindLabel, ...call.flagLabels].filter((part) => part !== '').join(' · ');
  const lines = noteKeys.flatMap((key) => {
    const text = call.notes[key]?.trim();
    return text ? [`${call.labelOf(key)}${colon}${text.replace(/\s*\n\s*/g, '\n  ')}`] : [];
  });
  return [head, ...lines].filter((line) => line !== '').join('\n');
}
