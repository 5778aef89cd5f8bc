import { type NoteKey, type Notes, noteKeys } from '../../notes/vocabulary.ts';
import type { Value } from './caller.ts';
import labels from './line-labels.json' with { type: 'json' };

const han = /\p{Script=Han}/u;

/** The language that the notes are in, for what the plan adds of its own. */
export const languageOf = (notes: Notes, kindLabel: string): 'zh-CN' | 'en' =>
  han.test(kindLabel + Object.values(notes).join('')) ? 'zh-CN' : 'en';

type Language = ReturnType<typeof languageOf>;

/** The subject as noted, or made from the kind of call and the first clause of the content. */
export function subjectOf(notes: Notes, kindLabel: string, language: Language, maxLength: number | null): Value | null {
  if (notes.subject) return { text: notes.subject, notes: ['subject'] };
  const content = notes.description ?? notes.request_or_demand;
  if (!content) return null;
  const longest = language === 'zh-CN' ? 30 : 70;
  const clause = content.split(/[。；;！!？?\n]|\.\s/)[0]?.trim() ?? '';
  const short = clause.length <= longest ? clause : (clause.split(/[，,、]/)[0] ?? clause).slice(0, longest).trim();
  const text = kindLabel === '' ? short : `${kindLabel}${language === 'zh-CN' ? '：' : ': '}${short}`;
  return { text: maxLength === null || maxLength <= 0 ? text : text.slice(0, maxLength), notes: [] };
}

/**
 * The content, followed by everything noted that has no field of its own, one labelled line each.
 * @param placed the notes that other fields say already.
 */
export function descriptionOf(
  notes: Notes,
  placed: ReadonlySet<NoteKey>,
  kindLine: string,
  language: Language,
  oneLine: boolean,
): Value | null {
  const rest = noteKeys.filter((key) => key !== 'description' && !placed.has(key) && notes[key]);
  const mark = language === 'zh-CN' ? '：' : ': ';
  const extra = rest.map((key) => `${labels[language][key]}${mark}${notes[key]}`);
  const kind = kindLine === '' ? [] : [`${labels[language].category}${mark}${kindLine}`];
  const lines = [...(notes.description ? [notes.description] : []), ...kind, ...extra];
  if (lines.length === (kindLine === '' ? 0 : 1) && !notes.description) return null;
  const joint = language === 'zh-CN' ? '；' : '; ';
  return {
    text: lines.join(oneLine ? joint : '\n'),
    notes: [...(notes.description ? ['description' as const] : []), ...rest],
  };
}
