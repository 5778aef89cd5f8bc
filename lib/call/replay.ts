import { findKind } from '../procedure/find-kind.ts';
import type { Procedure } from '../procedure/procedure-schema.ts';
import type { CallEvent, CallLog } from './events.ts';
import { applyEvent, dropNotes } from './log/apply-event.ts';
import { blankCall } from './log/blank-call.ts';
import { canBeUndone } from './log/transitions.ts';
import type { CallState } from './state.ts';

/**
 * What a call's log says. Any prefix of a log, events out of order and events it does not know are passed over or made
 * the best of; it never throws, because what is kept has to be readable whatever wrote it.
 *
 * ```
 * ringing ─answered─▶ active ⇄ held          (held, resumed)
 *    │                   └──┬──┘
 *  missed                 ended ─reviewed─▶ closed
 * ```
 */
export function replay(log: CallLog, procedure: Procedure): CallState {
  return unfold(log, procedure).state;
}

/** The events that count: those that were not undone, and stood where they may. */
export function liveEvents(log: CallLog, procedure: Procedure): readonly CallEvent[] {
  return unfold(log, procedure).live;
}

interface Unfolded {
  readonly state: CallState;
  readonly live: readonly CallEvent[];
}

function unfold(log: CallLog, procedure: Procedure): Unfolded {
  const undone = new Set<CallEvent>();
  let result: Unfolded = { state: blankCall(log.id), live: [] };
  for (const [at, event] of log.events.entries()) {
    const target = event.type === 'undone' ? result.state.undoable : null;
    if (event.type === 'undone' && target && target.seq === event.target) {
      undone.add(target);
      result = fold(log, at + 1, undone, procedure);
    } else {
      result = next(result, event, undone, procedure);
    }
  }
  return result;
}

/** The first `length` events once more, without the undone ones. Undoing is rare and logs are short. */
function fold(log: CallLog, length: number, undone: ReadonlySet<CallEvent>, procedure: Procedure): Unfolded {
  let result: Unfolded = { state: blankCall(log.id), live: [] };
  for (const event of log.events.slice(0, length)) result = next(result, event, undone, procedure);
  return result;
}

function next(before: Unfolded, event: CallEvent, undone: ReadonlySet<CallEvent>, procedure: Procedure): Unfolded {
  const { state } = before;
  const atMs = Math.max(state.lastActionMs, Number.isFinite(event.offsetMs) ? event.offsetMs : 0);
  if (!state.lastEvent) return begin(before, event, undone, procedure);
  const after = undone.has(event) ? withoutDropped(state, event, procedure) : applyEvent(state, event, atMs, procedure);
  const live = after && !undone.has(event) ? [...before.live, event] : before.live;
  const took = live !== before.live;
  return { state: touched(after ?? state, state, event, atMs, took), live };
}

/** What was dropped stays dropped, even if the key that dropped it is taken back: the store has forgotten it (N3). */
function withoutDropped(state: CallState, event: CallEvent, procedure: Procedure): CallState {
  const drops =
    (event.type === 'kind_set' && findKind(procedure, event.kind)?.private === true) ||
    (event.type === 'ended' && event.reason === 'wrong_number');
  return drops ? dropNotes(state) : state;
}

/** A log that lost its beginning still opens the call, as if at the answer, so that its notes are not lost too. */
function begin(before: Unfolded, event: CallEvent, undone: ReadonlySet<CallEvent>, procedure: Procedure): Unfolded {
  const begun = event.type === 'begun' ? event : null;
  const rings = begun?.with === 'ring';
  // Whoever has a second matter was greeted already.
  const stage = rings ? 'ring' : begun?.with === 'same_call' ? 'converse' : 'greet';
  const atMs = Number.isFinite(event.offsetMs) ? Math.max(0, event.offsetMs) : 0;
  const opened: CallState = {
    ...before.state,
    status: rings ? 'ringing' : 'active',
    clerk: begun?.clerk ?? '',
    office: begun?.office ?? '',
    startedAt: event.at,
    begunWith: begun?.with ?? 'answer',
    limits: begun?.limits ?? {},
    answeredMs: rings ? null : 0,
    stage,
    stages: [{ stage, fromMs: 0, toMs: null }],
    lastEvent: event,
  };
  const started: Unfolded = {
    state: touched(opened, { status: 'closed', statusBy: null }, event, atMs, true),
    live: [event],
  };
  return begun ? started : next({ state: { ...opened, statusBy: event }, live: [] }, event, undone, procedure);
}

/** What every event leaves behind, whether it counts or not. */
function touched(
  state: CallState,
  before: Pick<CallState, 'status' | 'statusBy'>,
  event: CallEvent,
  atMs: number,
  took: boolean,
): CallState {
  const named = state.notes.caller_surname ?? state.notes.caller_name;
  const over = state.status === 'closed' || state.status === 'missed';
  const undoable = took && canBeUndone(event.type) ? event : state.undoable;
  return {
    ...state,
    surname: named ? 'known' : (state.surnamePath.at(-1) ?? 'unknown'),
    undoable: over ? null : undoable,
    statusBy: state.status === before.status ? before.statusBy : event,
    lastActionMs: atMs,
    lastEvent: event,
  };
}
