import type { NoteKey, Notes } from '../notes/vocabulary.ts';
import type { Flag, KindId, Stage } from '../procedure/types.ts';
import type { AskingStep, CallId, ColleagueOutcome, EndReason, FilledField } from './events.ts';
import type { PromiseCommand } from './promises/promise-command.ts';

/**
 * What a clerk (or the page beside, or the clock) can ask of the desk. `decide` turns a command into facts, or refuses
 * it with a reason. Without `call`, the active one is meant.
 *
 * `advance` is the call key: what it does depends on where the call stands, see `decide`.
 */
export type DeskCommand =
  | { readonly do: 'ring' }
  /** A call that the console told of. It becomes the record `id`, so that telling twice begins one. */
  | { readonly do: 'ringWithNumber'; readonly id: CallId; readonly phone: string }
  | { readonly do: 'advance' }
  | { readonly do: 'answer'; readonly call?: CallId }
  | { readonly do: 'miss'; readonly call?: CallId }
  | { readonly do: 'go'; readonly stage: Stage; readonly call?: CallId }
  | { readonly do: 'hold'; readonly call?: CallId }
  | { readonly do: 'resume'; readonly call?: CallId }
  | {
      readonly do: 'say';
      readonly phrase: string;
      readonly clause: string;
      readonly withSurname: boolean;
      readonly surname?: AskingStep;
    }
  | { readonly do: 'answerFromHandbook'; readonly entry: string; readonly withSurname: boolean }
  | { readonly do: 'seekColleague'; readonly colleague: string; readonly outcome: ColleagueOutcome }
  | { readonly do: 'note'; readonly key: NoteKey; readonly value: string; readonly call?: CallId }
  | { readonly do: 'setKind'; readonly kind: KindId; readonly suggested: KindId | null; readonly call?: CallId }
  | { readonly do: 'setFlag'; readonly flag: Flag; readonly on: boolean; readonly call?: CallId }
  | { readonly do: 'setEmergency'; readonly emergency: string | null }
  | { readonly do: 'surnameUnwilling' }
  | { readonly do: 'confirmReadBack' }
  | { readonly do: 'correctReadBack'; readonly note?: NoteKey }
  | {
      readonly do: 'recordFill';
      readonly title: string;
      readonly url: string;
      readonly fields: readonly FilledField[];
      readonly call?: CallId;
    }
  | { readonly do: 'recordFillUndone'; readonly call?: CallId }
  | { readonly do: 'linkTicket'; readonly number: string; readonly url: string; readonly call?: CallId }
  | PromiseCommand
  | { readonly do: 'end'; readonly reason: EndReason; readonly call?: CallId }
  | { readonly do: 'extendWrapUp'; readonly call?: CallId }
  | {
      readonly do: 'review';
      readonly good: string;
      readonly lacking: string;
      readonly skipped: boolean;
      readonly call?: CallId;
    }
  /** The caller has a second matter: its record begins with who calls, and the first one's ends. */
  | { readonly do: 'secondMatter' }
  /** A call to somebody, as an earlier one promised; `notes` are who that is. */
  | { readonly do: 'callBack'; readonly earlier: CallId; readonly notes: Notes }
  | { readonly do: 'undo'; readonly call?: CallId };

export type CommandOf<T extends DeskCommand['do']> = Extract<DeskCommand, { do: T }>;
