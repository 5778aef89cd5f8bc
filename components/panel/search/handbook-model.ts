import { computed, signal } from '@preact/signals';
import { answerOf, openBlanks, slotsBySentence } from '../../../lib/handbook/answer.ts';
import { handbookDocument } from '../../../lib/handbook/handbook-document.ts';
import type { HandbookEntry } from '../../../lib/packs/handbook-schema.ts';
import { addressOf } from '../../../lib/phrases/address/address-caller.ts';
import { isFilled } from '../../../lib/phrases/fill-slots.ts';
import { findKind } from '../../../lib/procedure/find-kind.ts';
import type { PanelCore } from '../model/panel-model.ts';
import { createSearchList } from './search-list.ts';

/** The questions and answers of the office (C4): searched, read to the caller, put into the notes. */
export function createHandbookModel({ ports, active, act, type, reading }: PanelCore) {
  const { pack, settings, procedure } = ports;
  const { entries = [], blanks = [], categories = {} } = pack.handbook ?? {};
  const labels = new Map(blanks.map(({ id, label }) => [id, label]));
  const questions = new Map(entries.map(({ id, question }) => [id, question]));
  const addressNow = () => (active.value ? addressOf(active.value, pack.words) : { text: null, surname: '' });
  const said = (entry: HandbookEntry, address: string | null) =>
    answerOf(entry, { facts: { ...settings.value.facts, office: settings.value.office }, address });
  // What can be said is known without saying it: each entry's slots are read once, when it is made ready for the search.
  const slots = new Map<HandbookEntry, ReturnType<typeof slotsBySentence>>();
  const filled = computed(() => {
    const { facts, office } = settings.value;
    const known = Object.entries({ ...facts, office }).filter(([, value]) => isFilled(value));
    return new Set(known.map(([name]) => name));
  });
  const canSay = (entry: HandbookEntry) =>
    (slots.get(entry) ?? []).some((names) => names.every((name) => filled.value.has(name)));
  const list = createSearchList({
    items: signal(entries),
    documentOf: (entry) => {
      slots.set(entry, slotsBySentence(entry));
      return handbookDocument(entry);
    },
    visible: canSay,
    preferred: ({ kinds }) => kinds?.includes(active.value?.kind ?? '') ?? false,
  });
  const read = async (entry: HandbookEntry): Promise<boolean> => {
    const { text: address, surname } = addressNow();
    const text = said(entry, address);
    if (text === null) return false;
    const withSurname = address !== null && surname !== '' && text.startsWith(address);
    if (!(await act({ do: 'answerFromHandbook', entry: entry.id, withSurname }))) return false;
    reading.value = { phrase: entry.id, clause: 'C4', text, withSurname };
    return true;
  };
  /** What was answered is the result; a matter that has no words yet gets those of the question (N1). */
  const insert = (entry: HandbookEntry): void => {
    const call = active.value;
    const text = said(entry, null);
    if (!call || text === null) return;
    const before = call.notes.resolution_or_result;
    if (!before?.includes(text))
      type('resolution_or_result', before ? `${before}${pack.words.itemSeparator}${text}` : text);
    if (call.notes.description === undefined) type('description', entry.question);
  };
  return {
    list,
    hasEntries: entries.length > 0,
    read,
    insert,
    /** The answer that is being read, into the notes. */
    insertReading: () => {
      const entry = entries.find(({ id }) => id === reading.value?.phrase);
      if (entry) insert(entry);
    },
    answerNow: (entry: HandbookEntry): string => said(entry, addressNow().text) ?? '',
    /** What the office has to fill in for the whole of an answer, by name. */
    lacking: (entry: HandbookEntry): readonly string[] =>
      openBlanks(entry, { ...settings.value.facts, office: settings.value.office }).map((id) => labels.get(id) ?? id),
    categoryOf: ({ category }: HandbookEntry): string => categories[category] ?? '',
    /** The question of an answer that a call has kept; its id where the pack has it no more. */
    questionOf: (entry: string): string => questions.get(entry) ?? entry,
    /** Whether this call's question is known to be answered (N1). */
    answeredAtOnce: computed(
      () =>
        (active.value?.answers.length ?? 0) > 0 && findKind(procedure, active.value?.kind ?? null)?.answerable === true,
    ),
  };
}
