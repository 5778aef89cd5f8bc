import type { NoteKey } from '../notes/vocabulary.ts';
import type { Flag, KindId, Stage } from '../procedure/types.ts';
import type { BegunFact } from './log/begun-fact.ts';
import type { JoinedCall } from './promises/joined.ts';
import type { PromiseId, PromiseKind } from './promises/promise.ts';

declare const callIdBrand: unique symbol;
/** A call's identity: a UUID, made when the record begins. */
export type CallId = string & { readonly [callIdBrand]: true };

/**
 * Why a call's talk is over. `not_seen`: another call was answered and nobody said how this one ended. `next_matter`: the
 * talk goes on in the record of the caller's second matter.
 */
export type EndReason = 'clerk' | 'caller_hung_up' | 'wrong_number' | 'not_seen' | 'next_matter';

/** The path to the caller's surname (C2, C3). Unknown is the state before any of these. */
export type SurnameStep = 'asked' | 'declined' | 'asked_again' | 'refused';
/** The steps that the clerk takes, by asking. */
export type AskingStep = 'asked' | 'asked_again';

/**
 * N2: the caller was given the colleague's number, leaves a message, or does not want to leave one. `colleague` is an id
 * of the directory.
 */
export type ColleagueOutcome = 'transfer' | 'message' | 'no_message';

/** What became of one field of a fill, as `lib/fill` reports it. Never a value: what was written is in the notes. */
export interface FilledField {
  readonly meaning: string;
  readonly label: string;
  readonly outcome: string;
}

/**
 * What can happen in a call. Facts only, in the past tense; what follows from them is derived by `replay`.
 *
 * | event | says |
 * |---|---|
 * | begun | the record was opened: by a ring, or at the answer; who sits at the desk, and the limits that it is judged by |
 * | answered | the handset was lifted (R4) |
 * | missed | it rang and nobody answered |
 * | stage_entered | the clerk went to a stage |
 * | held, resumed | C7 |
 * | said | a phrase was used: its key was pressed, or it was copied; `surname` where it asked for the surname (C2, C3) |
 * | handbook_answered | C4: an answer of the handbook was read to the caller |
 * | colleague_sought | N2: whom the caller wants, and what came of it |
 * | noted | the text of one note is now this |
 * | kind_set | C1; `suggested` is what the product had offered at that moment, if anything |
 * | flag_set | C1 |
 * | emergency_set | the call is an emergency of the pack, or after all none |
 * | surname_step | C2, C3 |
 * | read_back_confirmed | the caller confirmed the whole as it was read (E1), and which notes that were |
 * | read_back_corrected | the caller corrected something, and which note: the whole is to be read back again |
 * | filled, fill_undone | the ticket form on a page was written, or restored |
 * | ticket_linked | the ticket's number and address, as the page showed them after it was sent |
 * | promised | something was promised (E2, N2), by when, by which clerk |
 * | promise_moved | its time was changed by a clerk, or moved up because the caller asked after it |
 * | promise_done, promise_passed_on | it was kept, or given to somebody else |
 * | promise_reopened | it was after all not settled |
 * | joined | this call and another one belong together; both logs say so |
 * | ended | the talk is over |
 * | wrap_up_extended | the clerk asked for more time after the call |
 * | reviewed | A9: two short answers, or skipped |
 * | undone | the event whose `seq` is `target` does not count any more |
 */
export type CallFact =
  | BegunFact
  | { readonly type: 'answered' }
  | { readonly type: 'missed' }
  | { readonly type: 'stage_entered'; readonly stage: Stage }
  | { readonly type: 'held' }
  | { readonly type: 'resumed' }
  | {
      readonly type: 'said';
      readonly phrase: string;
      readonly clause: string;
      readonly withSurname: boolean;
      readonly surname?: AskingStep;
    }
  | { readonly type: 'handbook_answered'; readonly entry: string; readonly withSurname: boolean }
  | { readonly type: 'colleague_sought'; readonly colleague: string; readonly outcome: ColleagueOutcome }
  | { readonly type: 'noted'; readonly key: NoteKey; readonly value: string }
  | { readonly type: 'kind_set'; readonly kind: KindId; readonly suggested: KindId | null }
  | { readonly type: 'flag_set'; readonly flag: Flag; readonly on: boolean }
  | { readonly type: 'emergency_set'; readonly emergency: string | null }
  | { readonly type: 'surname_step'; readonly step: SurnameStep }
  | { readonly type: 'read_back_confirmed'; readonly items?: readonly NoteKey[] }
  | { readonly type: 'read_back_corrected'; readonly note?: NoteKey }
  | {
      readonly type: 'filled';
      readonly title: string;
      readonly url: string;
      readonly fields: readonly FilledField[];
    }
  | { readonly type: 'fill_undone' }
  | { readonly type: 'ticket_linked'; readonly number: string; readonly url: string }
  | {
      readonly type: 'promised';
      readonly promise: PromiseId;
      readonly kind: PromiseKind;
      readonly what: string;
      readonly forWhom: string;
      readonly dueAt: number | null;
      readonly clerk: string;
    }
  | {
      readonly type: 'promise_moved';
      readonly promise: PromiseId;
      readonly dueAt: number | null;
      readonly because: 'clerk' | 'chased';
      readonly clerk: string;
    }
  | { readonly type: 'promise_done'; readonly promise: PromiseId; readonly clerk: string }
  | { readonly type: 'promise_passed_on'; readonly promise: PromiseId; readonly to: string; readonly clerk: string }
  | { readonly type: 'promise_reopened'; readonly promise: PromiseId; readonly clerk: string }
  | ({ readonly type: 'joined' } & JoinedCall)
  | { readonly type: 'ended'; readonly reason: EndReason }
  | { readonly type: 'wrap_up_extended'; readonly byMs: number }
  | { readonly type: 'reviewed'; readonly good: string; readonly lacking: string; readonly skipped: boolean }
  | { readonly type: 'undone'; readonly target: number };

/**
 * A fact with its place and time. `seq` counts from 0 without gaps within a call. `at` is the wall clock (epoch, ms),
 * for people. `offsetMs` is the time since the call's first event, for every measurement: it never runs backwards,
 * whatever the wall clock does (see `clock.ts`).
 */
export type CallEvent = CallFact & {
  readonly seq: number;
  readonly at: number;
  readonly offsetMs: number;
  /** The ticks and the page life that they were read in; they mean nothing in another one (see `clock.ts`). */
  readonly tickMs?: number;
  readonly session?: string;
};
export type CallEventOf<T extends CallFact['type']> = Extract<CallEvent, { type: T }>;

/** A whole call as it is kept. Events are in `seq` order. */
export interface CallLog {
  readonly id: CallId;
  readonly events: readonly CallEvent[];
}
