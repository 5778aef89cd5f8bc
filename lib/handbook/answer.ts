import type { HandbookEntry } from '../packs/handbook-schema.ts';
import { fillSlots, slotsIn } from '../phrases/fill-slots.ts';

export interface AnswerValues {
  /** The office's facts by the name of their blank; what is not filled in is absent or empty. */
  readonly facts: Readonly<Record<string, string>>;
  /** How the caller is addressed (王先生); null where the caller is 您 (C3). */
  readonly address: string | null;
}

const lead = /^\s*\{address_form\}\s*[，,：:]?\s*/;
const sentence = /[^。！？]*?(?:[。！？]|[.!?](?=\s)|$)\s*/gu;

/**
 * What is said to the caller, or null where nothing can be said yet. A sentence with a blank that the office has not
 * filled in stays hidden, so that no gap is ever read out; the others still stand. The form of address leads (C2).
 */
export function answerOf({ answer }: Pick<HandbookEntry, 'answer'>, { facts, address }: AnswerValues): string | null {
  const addressed = lead.test(answer);
  const sentences = sentencesOf(answer);
  const values = address === null ? facts : { ...facts, address_form: address };
  const said = sentences.map((one) => fillSlots(one, values));
  const text = said
    .filter((one) => one !== null)
    .join('')
    .trim();
  if (text === '') return null;
  if (!addressed || address === null) return raised(text);
  return joined(answer, address, said[0] === null ? lowered(text) : text);
}

/**
 * The slots of each sentence, the form of address that leads left out. An answer can be said once all those of one of
 * its sentences are filled in: that is asked of thousands of entries at each keystroke.
 */
export function slotsBySentence({ answer }: Pick<HandbookEntry, 'answer'>): readonly (readonly string[])[] {
  return sentencesOf(answer).map(slotsIn);
}

/** The blanks that keep something of the answer hidden. */
export function openBlanks({ answer }: Pick<HandbookEntry, 'answer'>, facts: AnswerValues['facts']): readonly string[] {
  const open = slotsIn(answer).filter((slot) => slot !== 'address_form' && fillSlots(`{${slot}}`, facts) === null);
  return [...new Set(open)];
}

const sentencesOf = (answer: string): readonly string[] =>
  (answer.replace(lead, '').match(sentence) ?? []).filter((one) => one.trim() !== '');

/** With the comma that the entry has after the form of address. */
function joined(answer: string, address: string, text: string): string {
  const comma = (lead.exec(answer)?.[0] ?? '').replace(/^\s*\{address_form\}/, '');
  return `${address}${comma}${text}`;
}

const raised = (text: string): string => text.replace(/^\p{Ll}/u, (first) => first.toUpperCase());
/** English goes on in small letters after the form of address, but for “I”. */
const lowered = (text: string): string => text.replace(/^(?!I\b)\p{Lu}(?=\p{Ll}|\s)/u, (first) => first.toLowerCase());
