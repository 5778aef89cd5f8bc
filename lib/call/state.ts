import type { NoteKey, Notes } from '../notes/vocabulary.ts';
import type { OfficeLimits } from '../procedure/office-limits.ts';
import type { Flag, KindId, Stage } from '../procedure/types.ts';
import type { CallEvent, CallEventOf, CallId, ColleagueOutcome, EndReason, SurnameStep } from './events.ts';
import type { Beginning } from './log/begun-fact.ts';
import type { JoinedCall } from './promises/joined.ts';
import type { CallPromise } from './promises/promise.ts';

/** `ringing` and `active` hold the line, `held` waits, `ended` is in wrap-up or review, `closed` is reviewed, `missed` is over. */
export type CallStatus = 'ringing' | 'active' | 'held' | 'ended' | 'closed' | 'missed';

/** A stretch of the call in one stage. `toMs` is null while it lasts. Both are offsets from the call's start. */
export interface StageSpan {
  readonly stage: Stage;
  readonly fromMs: number;
  readonly toMs: number | null;
}

export interface HoldSpan {
  readonly fromMs: number;
  readonly toMs: number | null;
}

export interface ReadBack {
  /** How often the whole was confirmed. */
  readonly rounds: number;
  readonly corrections: number;
  /** How many notes were confirmed the last time. */
  readonly items: number;
  /** The notes that were changed since they were read: they are pointed out in the next round. */
  readonly changed: readonly NoteKey[];
  /** True while what was confirmed last is still what is noted (E1: a change asks for the whole again). */
  readonly confirmed: boolean;
}

/** What a call's log says, all times as offsets (ms) from its start. Derived, never stored. */
export interface CallState {
  readonly id: CallId;
  readonly status: CallStatus;
  readonly stage: Stage;
  readonly clerk: string;
  readonly office: string;
  /** Wall clock of the first event, epoch ms; 0 while the log is empty. */
  readonly startedAt: number;
  readonly begunWith: Beginning;
  /** What the office asked of this call when it began; empty where it was not written down. */
  readonly limits: OfficeLimits;
  readonly answeredMs: number | null;
  /** When the talk was over, or the ringing of a missed call. */
  readonly endedMs: number | null;
  readonly endReason: EndReason | null;
  readonly closedMs: number | null;
  readonly stages: readonly StageSpan[];
  readonly holds: readonly HoldSpan[];
  readonly notes: Notes;
  readonly kind: KindId | null;
  /** Offset of the first kind_set, for C1's “time to decide”. */
  readonly kindDecidedMs: number | null;
  /** What the product had offered when the kind was last set (C1: suggested or overruled). */
  readonly kindSuggested: KindId | null;
  readonly flags: readonly Flag[];
  /** The id of the emergency in the pack; null where the call is none. */
  readonly emergency: string | null;
  /** The steps taken towards it, oldest first (C3's path). */
  readonly surnamePath: readonly SurnameStep[];
  readonly surname: 'unknown' | SurnameStep | 'known';
  /** Phrases used, oldest first; undone ones left out. */
  readonly said: readonly CallEventOf<'said'>[];
  /** Answers of the handbook that were read to the caller, oldest first (C4). */
  readonly answers: readonly CallEventOf<'handbook_answered'>[];
  /** Whom the caller wants (N2), by id of the directory, and what came of it. */
  readonly colleague: { readonly id: string; readonly outcome: ColleagueOutcome } | null;
  readonly readBack: ReadBack;
  /** The last fill that was not undone. */
  readonly fill: CallEventOf<'filled'> | null;
  readonly ticket: { readonly number: string; readonly url: string } | null;
  /** Everything that was promised in this call, oldest first, settled or not. */
  readonly promises: readonly CallPromise[];
  /** Calls that belong to this one. */
  readonly joined: readonly JoinedCall[];
  readonly review: { readonly good: string; readonly lacking: string; readonly skipped: boolean } | null;
  readonly wrapUpExtendedMs: number;
  /** Offset of the clerk's last action of any sort, for the quiet timer (C6). */
  readonly lastActionMs: number;
  /** The event that “undo the last step” would take back, if there is one. */
  readonly undoable: CallEvent | null;
  /** The event that the status began with. */
  readonly statusBy: CallEvent | null;
  /** Null only for an empty log. */
  readonly lastEvent: CallEvent | null;
}
