import { needsReadBack } from '../call/needs-read-back.ts';
import type { CallState } from '../call/state.ts';
import type { Timers } from '../call/timers.ts';
import { passOn } from '../directory/pass-on.ts';
import type { NoteKey } from '../notes/vocabulary.ts';
import type { Pack } from '../packs/pack-schema.ts';
import type { Occasion } from '../packs/types.ts';
import { findKind } from '../procedure/find-kind.ts';
import type { Procedure } from '../procedure/procedure-schema.ts';
import { closingWords } from './closing-words.ts';
import { emergencyCard, emergencyLines } from './emergency.ts';
import { type ColleagueSpoken, openPhrasebook, type Phrasebook } from './phrasebook.ts';
import type { Spoken } from './spoken.ts';

export interface Moments {
  readonly state: CallState;
  readonly timers: Pick<Timers, 'ring' | 'hold'>;
  /** What is missing, the next to ask for first (N1). */
  readonly missing: readonly NoteKey[];
  readonly pack: Pack;
  readonly procedure: Procedure;
  readonly occasions: readonly Occasion[];
  readonly facts: Readonly<Record<string, string>>;
  /** The colleague of the directory who is wanted (N2). */
  readonly colleague?: ColleagueSpoken | null | undefined;
}

export interface Suggestion {
  /** The one sentence to say now (A8); null where there is nothing to say. */
  readonly main: Spoken | null;
  readonly alternatives: readonly Spoken[];
  /** R2, R3, C8: a reminder, no sentence. */
  readonly cue: string | null;
}

const nothing: Suggestion = { main: null, alternatives: [], cue: null };

/**
 * What to say next. It never asks for a tick: what the stage, the notes and the line say is enough.
 *
 * | the call | the sentence |
 * |---|---|
 * | rings, is greeted | the greeting (G1, G2), apologetic after the third ring (R4) |
 * | is an emergency | its questions, then its advice |
 * | is on hold | the hold phrase, then the look-in (C7) |
 * | is just taken back | the apology (C7) |
 * | is private | the private phrase (N3) |
 * | is talked on, noted | the surname (C2, C3), then what is missing (N1), then “anything else?” |
 * | wants a colleague | the number, or the message (N2) |
 * | ends | the read-back until it is confirmed (E1), then the closing words (E2–E4) |
 */
export function suggest(moments: Moments): Suggestion {
  const { state, timers } = moments;
  // Nobody in an emergency is wished a happy weekend.
  const book = openPhrasebook(state.emergency ? { ...moments, occasions: [] } : moments);
  if (state.status === 'ended' || state.status === 'closed' || state.status === 'missed') return nothing;
  if (state.status === 'held') return onHold(book, timers);
  const urgent = emergencyLines(emergencyCard(state, moments.pack, moments.facts));
  const isPrivate = findKind(moments.procedure, state.kind)?.private === true;
  if (urgent.length > 0 && state.status === 'active' && !isPrivate)
    return first([...urgent, ...nextQuestion(book, moments)]);
  if (state.stage === 'ring' || state.stage === 'greet') return greeting(book, moments);
  if (justResumed(state)) return first([...book.at('hold_return'), ...nextQuestion(book, moments)]);
  if (isPrivate) {
    return first(unsaidFirst([...book.at('private'), ...book.at('farewell')], state));
  }
  return state.stage === 'end' ? ending(book, moments) : first(nextQuestion(book, moments));
}

function first([main, ...alternatives]: readonly Spoken[], cue: string | null = null): Suggestion {
  const seen = new Set(main ? [main.phrase] : []);
  const others = alternatives.filter(({ phrase }) => !seen.has(phrase) && seen.add(phrase));
  return { main: main ?? null, alternatives: others, cue };
}

function greeting(book: Phrasebook, { state, timers }: Moments): Suggestion {
  const cue = book.at(state.status === 'ringing' ? 'cue_ring' : 'cue_answer')[0]?.text ?? null;
  const late = timers.ring?.apologetic ? book.at('greeting_late') : [];
  return first([...late, ...book.at('greeting')], cue);
}

/** The look-in is due when half of the minute is gone (C7). */
function onHold(book: Phrasebook, { hold }: Moments['timers']): Suggestion {
  const waited = hold !== null && hold.level !== 'calm';
  const phrases = [...book.at('hold_ask'), ...book.at('hold_other_call'), ...book.at('hold_look_in')];
  return first(waited ? [...book.at('hold_look_in'), ...phrases] : phrases);
}

/** Taken back, and nothing done since: any typing, key or stage means that the talk goes on. */
function justResumed({ holds, lastActionMs, said }: CallState): boolean {
  const backAtMs = holds.at(-1)?.toMs ?? null;
  return backAtMs !== null && lastActionMs <= backAtMs && !said.some(({ offsetMs }) => offsetMs > backAtMs);
}

function nextQuestion(book: Phrasebook, { state, missing }: Moments): readonly Spoken[] {
  const gaps = missing.flatMap((note) => (note === 'caller_surname' ? [] : (book.asking(note) ?? [])));
  const asked = unsaidFirst(gaps, state);
  const surname = askSurname(book, state, asked.length > 0);
  const matter = state.notes.description === undefined && state.kind === null ? (book.asking('description') ?? []) : [];
  const colleague = passOn(book, state, missing);
  return [
    ...colleague.now,
    ...surname.now,
    ...asked,
    ...colleague.later,
    ...(surname.now.length + asked.length > 0 ? [] : [matter].flat()),
    ...book.at('anything_else'),
    ...book.at('address_caller'),
    ...(state.kind === null ? book.at('ask_kind') : []),
    ...surname.later,
  ];
}

/** What was said already waits behind what was not: a caller is not asked the same thing twice in a row. */
function unsaidFirst(phrases: readonly Spoken[], { said }: CallState): readonly Spoken[] {
  const used = new Set(said.map(({ phrase }) => phrase));
  return [...phrases.filter(({ phrase }) => !used.has(phrase)), ...phrases.filter(({ phrase }) => used.has(phrase))];
}

/** C2, C3: unknown → asked → declined → asked again at the next pause, when all else is noted → refused. */
function askSurname(book: Phrasebook, { surname, said }: CallState, muchToAsk: boolean) {
  const ask = book.at('ask_surname');
  const again = book.at('ask_surname_again');
  const isSaid = (phrases: readonly Spoken[]) =>
    said.some(({ phrase }) => phrases.some((one) => one.phrase === phrase));
  if (surname === 'known' || surname === 'refused') return { now: [], later: [] };
  if (surname === 'unknown' && !isSaid(ask)) return { now: ask, later: again };
  return muchToAsk || surname === 'asked_again' || isSaid(again)
    ? { now: [], later: again }
    : { now: again, later: [] };
}

function ending(book: Phrasebook, moments: Moments): Suggestion {
  const { state, procedure } = moments;
  if (needsReadBack(state, procedure)) {
    const again = state.readBack.rounds + state.readBack.corrections > 0;
    return first([...(again ? book.at('read_back_again') : []), ...book.at('read_back'), ...book.at('reassure')]);
  }
  const closing = closingWords(book, moments.pack.locale);
  return first([...(closing ? [closing] : []), ...closingParts(book)], book.at('cue_warm')[0]?.text ?? null);
}

const closingParts = (book: Phrasebook): readonly Spoken[] => [
  ...book.at('reassure'),
  ...book.at('thank'),
  ...book.at('farewell'),
];
