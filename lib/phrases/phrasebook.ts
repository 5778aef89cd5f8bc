import type { AskingStep } from '../call/events.ts';
import type { CallState } from '../call/state.ts';
import { addressFormOf } from '../notes/address-form.ts';
import type { Pack, Phrase } from '../packs/pack-schema.ts';
import type { Moment, Occasion } from '../packs/types.ts';
import type { AddressForm } from '../procedure/types.ts';
import { type Address, addressOf } from './address/address-caller.ts';
import { fillSlots, type SlotValues, slotsIn } from './fill-slots.ts';
import { phraseIndex } from './phrase-index.ts';
import { type ReadBackItem, readBackItems } from './read-back.ts';
import type { Spoken } from './spoken.ts';

/** The pack's phrases for one call as it stands: only what fits, with every slot filled. */
export interface Phrasebook {
  /** Those of a moment, the most fitting first. */
  at(moment: Moment): readonly Spoken[];
  /** The phrase that asks for a note. */
  asking(note: string): Spoken | null;
}

interface Source {
  readonly state: CallState;
  readonly pack: Pack;
  readonly occasions: readonly Occasion[];
  /** Facts of the office (numbers, due times) by slot. A phrase whose fact is not filled in stays hidden. */
  readonly facts: Readonly<Record<string, string>>;
  /** The colleague of the directory who is wanted (N2); null where none was chosen. */
  readonly colleague?: ColleagueSpoken | null | undefined;
}

/** A colleague as a caller is told of one. */
export interface ColleagueSpoken {
  /** 张伟先生. */
  readonly name: string;
  readonly form: AddressForm;
  /** Empty where the directory has none: then none is given. */
  readonly number: string;
}

export function openPhrasebook(source: Source): Phrasebook {
  const { state, pack, occasions } = source;
  const address = addressOf(state, pack.words);
  const values = valuesOf(source, address);
  const index = phraseIndex(pack);
  const items = readBackItems(state.notes, pack.words, address);
  const speak = (phrase: Phrase) => {
    const spoken = spokenOf(phrase, values, address);
    return spoken && slotsIn(phrase.text).includes('read_back') ? itemByItem(spoken, values, items) : spoken;
  };
  const speakAll = (phrases: readonly Phrase[] | undefined, most: number): readonly Spoken[] => {
    const all: Spoken[] = [];
    for (const phrase of phrases ?? []) {
      if (all.length >= most) break;
      const spoken = fits(phrase, state, occasions) ? speak(phrase) : null;
      if (spoken) all.push(spoken);
    }
    return all;
  };
  return {
    at: (moment) => speakAll(index.at.get(moment), mostOfMoment),
    asking: (note) => speakAll(index.asking.get(note), 1)[0] ?? null,
  };
}

/** More is never looked through in a call. */
const mostOfMoment = 60;

function fits(
  { kinds, flags, exceptKinds, occasion }: Phrase,
  { kind, flags: raised }: CallState,
  now: readonly Occasion[],
): boolean {
  if (occasion && !now.includes(occasion)) return false;
  const isFlagged = raised.some((flag) => flags?.includes(flag));
  if (kinds && !isFlagged && (kind === null || !kinds.includes(kind))) return false;
  return !(exceptKinds && kind !== null && exceptKinds.includes(kind));
}

const askingSteps: Partial<Record<Moment, AskingStep>> = { ask_surname: 'asked', ask_surname_again: 'asked_again' };

function spokenOf(phrase: Phrase, values: SlotValues, address: Address): Spoken | null {
  const whole = fillSlots(phrase.text, values);
  const text = whole ?? (phrase.neutral === undefined ? null : fillSlots(phrase.neutral, values));
  if (text === null) return null;
  const addressed =
    whole !== null && slotsIn(phrase.text).some((slot) => slot === 'surname' || slot === 'address_form');
  return {
    phrase: phrase.id,
    clause: phrase.clause,
    text,
    withSurname: addressed && address.surname !== '',
    moment: phrase.moment,
    asks: phrase.asks,
    surname: askingSteps[phrase.moment],
  };
}

function itemByItem(spoken: Spoken, { read_back: whole = '' }: SlotValues, items: readonly ReadBackItem[]): Spoken {
  const at = spoken.text.indexOf(whole);
  if (at < 0 || whole === '') return spoken;
  const after = spoken.text.slice(at + whole.length);
  return { ...spoken, readBack: { before: spoken.text.slice(0, at), items, after } };
}

function valuesOf({ state, pack, occasions, facts, colleague }: Source, address: Address): SlotValues {
  const { words } = pack;
  const { notes } = state;
  const items = readBackItems(notes, words, address).map(({ text }) => text);
  const said = (map: Readonly<Partial<Record<string, string>>>) => occasions.flatMap((now) => map[now] ?? [])[0];
  return {
    ...facts,
    ...some('office', state.office),
    ...some('clerk', state.clerk),
    ...some('surname', address.surname),
    ...some('address_form', address.text),
    ...some('greeting', said(words.greetings) ?? words.greetings.plain),
    ...some(wishedAlready(state, pack) ? 'wish_again' : 'wish', said(words.wishes)),
    ...some('colleague', colleague?.name ?? notes.colleague_wanted),
    ...some('colleague_pronoun', words.pronouns[colleague?.form ?? addressFormOf(notes.colleague_wanted ?? '')]),
    ...(colleague ? { number: colleague.number } : {}),
    ...some('due', notes.callback_promise ?? notes.due_or_appointment_time),
    ...some('read_back', items.join(words.itemSeparator)),
  };
}

/** E4: “再次祝…” only if the greeting is known to have wished it. */
function wishedAlready({ said }: CallState, pack: Pack): boolean {
  const { greeting } = phraseIndex(pack);
  return said.some(({ phrase }) => greeting.has(phrase));
}

function some<K extends keyof SlotValues>(slot: K, value: string | null | undefined): SlotValues {
  return value ? { [slot]: value } : {};
}
