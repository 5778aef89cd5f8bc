import { findKind } from '../procedure/find-kind.ts';
import type { Procedure } from '../procedure/procedure-schema.ts';
import { type Desk, subjectOf } from './desk/desk.ts';
import { missingNotes } from './missing-notes.ts';
import { needsReadBack } from './needs-read-back.ts';
import type { CallState } from './state.ts';

/** What the call key will do now; the id of the text on its button. */
export type CallKeyMeaning =
  | 'ring'
  | 'answer'
  | 'to_converse'
  | 'to_note'
  | 'to_end'
  | 'to_closing'
  | 'confirm'
  | 'hang_up'
  | 'resume'
  | 'next_call';

/**
 * What the call key means, so that its button can always say it.
 *
 * | the desk | the key |
 * |---|---|
 * | a call is talked on | takes it one step on: greet → converse → note, if notes are missing → end, to read back or to close → confirm, if the notes are to be read back → hang up |
 * | a private call is talked on | hang up (N3) |
 * | else, a call rings | answer |
 * | else, a call is on hold | resume |
 * | else, a call waits for its review | next call, which rings; the ended one stays for its review |
 * | nothing | ring |
 */
export function advanceMeans(desk: Desk, procedure: Procedure): CallKeyMeaning {
  const call = subjectOf(desk);
  return call ? callMeans(call, procedure) : 'ring';
}

/** The same for one call. */
export function callMeans(call: CallState, procedure: Procedure): CallKeyMeaning {
  switch (call.status) {
    case 'ringing':
      return 'answer';
    case 'active':
      return stepOn(call, procedure);
    case 'held':
      return 'resume';
    case 'ended':
      return 'next_call';
    default:
      return 'ring';
  }
}

function stepOn(call: CallState, procedure: Procedure): CallKeyMeaning {
  if (findKind(procedure, call.kind)?.private) return 'hang_up';
  if (call.stage === 'greet') return 'to_converse';
  if (call.stage === 'converse' && missingNotes(call, procedure).length > 0) return 'to_note';
  const toReadBack = needsReadBack(call, procedure);
  if (call.stage !== 'end') return toReadBack ? 'to_end' : 'to_closing';
  return toReadBack ? 'confirm' : 'hang_up';
}
