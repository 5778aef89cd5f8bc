import type { Procedure } from '../../procedure/procedure-schema.ts';
import type { CallEvent, CallEventOf, SurnameStep } from '../events.ts';
import { applyLasting } from '../promises/apply-lasting.ts';
import type { CallState, HoldSpan } from '../state.ts';
import { leadsOn } from '../surname-path.ts';
import { answerAtOnce, setFlag } from './flags.ts';
import { keepsNotes } from './keeps-notes.ts';
import { note, readBackConfirmed, readBackCorrected } from './read-back.ts';
import { closeStage, enterStage, reachStage } from './stage-order.ts';
import { counts } from './transitions.ts';

/** The call after an event, or null where the event does not count and is passed over. `atMs` never runs backwards. */
export function applyEvent(state: CallState, event: CallEvent, atMs: number, procedure: Procedure): CallState | null {
  if (!counts(state.status, event.type)) return null;
  switch (event.type) {
    case 'answered':
      return answer(state, atMs);
    case 'missed':
      return { ...state, status: 'missed', endedMs: atMs, stages: closeStage(state.stages, atMs) };
    case 'stage_entered':
      return goTo(state, event, atMs);
    case 'held':
      return { ...state, status: 'held', holds: [...state.holds, { fromMs: atMs, toMs: null }] };
    case 'resumed':
      return { ...state, status: 'active', holds: closeHold(state.holds, atMs) };
    case 'said':
      return step({ ...state, said: [...state.said, event] }, event.surname);
    case 'handbook_answered':
      return answerAtOnce(state, event, atMs, procedure);
    case 'colleague_sought':
      return reachStage({ ...state, colleague: { id: event.colleague, outcome: event.outcome } }, 'converse', atMs);
    case 'noted':
      return keepsNotes(state, procedure) ? note(state, event, atMs) : null;
    case 'kind_set':
      return setKind(state, event, atMs, procedure);
    case 'flag_set':
      return setFlag(state, event);
    case 'emergency_set':
      return event.emergency === state.emergency ? null : { ...state, emergency: event.emergency };
    case 'surname_step':
      return step(state, event.step);
    case 'read_back_confirmed':
      return readBackConfirmed(state, event, atMs);
    case 'read_back_corrected':
      return readBackCorrected(state, atMs);
    case 'filled':
      return { ...state, fill: event };
    case 'fill_undone':
      return state.fill ? { ...state, fill: null } : null;
    case 'ticket_linked':
      return { ...state, ticket: { number: event.number, url: event.url } };
    case 'promised':
    case 'promise_moved':
    case 'promise_done':
    case 'promise_passed_on':
    case 'promise_reopened':
    case 'joined':
      return applyLasting(state, event, procedure);
    case 'ended':
      return end(state, event, atMs);
    case 'wrap_up_extended':
      return { ...state, wrapUpExtendedMs: state.wrapUpExtendedMs + Math.max(0, event.byMs) };
    case 'reviewed':
      return review(state, event, atMs);
    default:
      return null;
  }
}

/** Takes all notes out of the state, as the store takes them out of the log (N3), and what was promised with them. */
export function dropNotes(state: CallState): CallState {
  return {
    ...state,
    notes: {},
    colleague: null,
    promises: [],
    readBack: { ...state.readBack, changed: [], confirmed: false },
  };
}

function answer(state: CallState, atMs: number): CallState {
  return enterStage({ ...state, status: 'active', answeredMs: atMs }, 'greet', atMs);
}

/** Going on while it rings implies that the handset was lifted. Nobody goes back to the ring; the end leads to review. */
function goTo(state: CallState, { stage }: CallEventOf<'stage_entered'>, atMs: number): CallState | null {
  if (stage === state.stage || stage === 'ring' || stage === 'review') return null;
  const lifted: CallState = state.status === 'ringing' ? { ...state, status: 'active', answeredMs: atMs } : state;
  return enterStage(lifted, stage, atMs);
}

function setKind(
  state: CallState,
  event: CallEventOf<'kind_set'>,
  atMs: number,
  procedure: Procedure,
): CallState | null {
  if (event.kind === state.kind) return null;
  const next: CallState = {
    ...state,
    kind: event.kind,
    kindDecidedMs: state.kindDecidedMs ?? atMs,
    kindSuggested: event.suggested,
  };
  return reachStage(keepsNotes(next, procedure) ? next : dropNotes(next), 'converse', atMs);
}

/** C2, C3. A step that does not lead on leaves the path as it is. */
function step(state: CallState, taken: SurnameStep | undefined): CallState {
  return taken && leadsOn(state.surname, taken) ? { ...state, surnamePath: [...state.surnamePath, taken] } : state;
}

/** An end that nobody saw is dated back to the last thing that was seen. */
function end(state: CallState, { reason }: CallEventOf<'ended'>, atMs: number): CallState {
  const endedMs = reason === 'not_seen' ? state.lastActionMs : atMs;
  const over: CallState = {
    ...state,
    status: 'ended',
    endedMs,
    endReason: reason,
    holds: closeHold(state.holds, endedMs),
  };
  return enterStage(reason === 'wrong_number' ? onlyTheTime(over) : over, 'review', endedMs);
}

/** C1: of a wrong number there is nothing but when it was and how long it took. */
function onlyTheTime(state: CallState): CallState {
  return { ...dropNotes(state), kind: null, kindSuggested: null, flags: [], emergency: null, fill: null, ticket: null };
}

function review(state: CallState, { good, lacking, skipped }: CallEventOf<'reviewed'>, atMs: number): CallState {
  const stages = closeStage(state.stages, atMs);
  return { ...state, status: 'closed', closedMs: atMs, stages, review: { good, lacking, skipped } };
}

function closeHold(holds: readonly HoldSpan[], atMs: number): readonly HoldSpan[] {
  return holds.map((hold) => (hold.toMs === null ? { ...hold, toMs: Math.max(hold.fromMs, atMs) } : hold));
}
