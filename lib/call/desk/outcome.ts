import type { Procedure } from '../../procedure/procedure-schema.ts';
import type { CallFact, CallId } from '../events.ts';
import type { CallState } from '../state.ts';

/** Why the desk refuses a command; the panel words it. */
export type Refusal =
  | 'already_confirmed'
  | 'already_ringing'
  | 'call_over'
  | 'keeps_no_notes'
  | 'line_busy'
  | 'no_call'
  | 'no_promise'
  | 'no_way_back'
  | 'not_active'
  | 'not_answered'
  | 'not_held'
  | 'not_in_wrap_up'
  | 'not_ringing'
  | 'nothing_to_undo'
  | 'promise_settled'
  | 'read_back_first'
  | 'unknown_kind';

/** Facts for one call, in their order. */
export interface DeskChange {
  readonly id: CallId;
  readonly facts: readonly CallFact[];
}

/**
 * What becomes of a command: facts to stamp and keep, for all calls in one transaction, and calls whose notes are to be
 * dropped for good (N3). No changes: what was asked for is so already.
 */
export type Decision =
  | { readonly ok: true; readonly changes: readonly DeskChange[]; readonly dropNotes?: readonly CallId[] }
  | { readonly ok: false; readonly reason: Refusal };

export interface DeskContext {
  readonly procedure: Procedure;
  readonly clerk: string;
  readonly office: string;
  readonly newCallId: () => CallId;
}

export const unchanged: Decision = { ok: true, changes: [] };

export function refuse(reason: Refusal): Decision {
  return { ok: false, reason };
}

/** Facts for one call, after those that make room for it. */
export function keep(call: Pick<CallState, 'id'>, fact: CallFact, before: readonly DeskChange[] = []): Decision {
  return { ok: true, changes: [...before, { id: call.id, facts: [fact] }] };
}
