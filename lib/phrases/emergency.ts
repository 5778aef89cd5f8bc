import type { CallState } from '../call/state.ts';
import type { Notes } from '../notes/vocabulary.ts';
import type { Emergency } from '../packs/emergency-schema.ts';
import type { Pack } from '../packs/pack-schema.ts';
import type { Spoken } from './spoken.ts';

/** A question or a piece of advice of an emergency, and whether it is done. */
export interface EmergencyLine {
  readonly spoken: Spoken;
  /** Said, or the note that it asks for is made. */
  readonly done: boolean;
  /** The authority that gives the advice; null for a question. */
  readonly source: { readonly name: string; readonly url: string } | null;
}

export interface EmergencyCard {
  readonly emergency: Emergency;
  readonly ask: readonly EmergencyLine[];
  readonly advise: readonly EmergencyLine[];
  /** Facts of the office that are not filled in are left out. */
  readonly numbers: readonly { readonly label: string; readonly number: string }[];
}

/** The card of the emergency that the call is; null for any other call, and where the pack does not know it. */
export function emergencyCard(
  state: Pick<CallState, 'emergency' | 'notes' | 'said'>,
  pack: Pack,
  facts: Readonly<Record<string, string>>,
): EmergencyCard | null {
  const emergency = pack.emergencies?.find(({ id }) => id === state.emergency);
  if (!emergency) return null;
  const isSaid = (id: string) => state.said.some(({ phrase }) => phrase === id);
  return {
    emergency,
    ask: emergency.ask.map(({ id, text, asks }) => ({
      spoken: { phrase: id, clause: 'N1', text, withSurname: false, asks },
      done: isSaid(id) || (asks !== undefined && state.notes[asks] !== undefined),
      source: null,
    })),
    advise: emergency.advise.map(({ id, text, source }) => ({
      spoken: { phrase: id, clause: 'E2', text, withSurname: false },
      done: isSaid(id),
      source,
    })),
    numbers: emergency.numbers.flatMap((one) => {
      const number = 'number' in one ? String(one.number) : (facts[one.fact] ?? '');
      return number === '' ? [] : [{ label: one.label, number }];
    }),
  };
}

/** What to say next in an emergency: the questions in their order, then the advice. Empty once all is done. */
export function emergencyLines(card: EmergencyCard | null): readonly Spoken[] {
  return card ? [...card.ask, ...card.advise].filter(({ done }) => !done).map(({ spoken }) => spoken) : [];
}

/** The emergency that the notes point to, if any: the one with the most of its words in them. */
export function suggestEmergency(notes: Notes, pack: Pack): string | null {
  const text = [notes.description, notes.request_or_demand, notes.subject].filter(Boolean).join('\n').toLowerCase();
  if (text === '') return null;
  const [best] = (pack.emergencies ?? [])
    .map(({ id, keywords }) => ({ id, hits: keywords.filter((word) => text.includes(word.toLowerCase())).length }))
    .filter(({ hits }) => hits > 0)
    .toSorted((one, other) => other.hits - one.hits);
  return best?.id ?? null;
}
