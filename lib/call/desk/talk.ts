import { readBackNotes } from '../../notes/read-back-notes.ts';
import { findKind } from '../../procedure/find-kind.ts';
import type { Procedure } from '../../procedure/procedure-schema.ts';
import type { CommandOf } from '../commands.ts';
import type { CallFact } from '../events.ts';
import { keepsNotes } from '../log/keeps-notes.ts';
import { counts } from '../log/transitions.ts';
import type { CallState } from '../state.ts';
import { leadsOn, stepOfUnwilling } from '../surname-path.ts';
import type { Desk } from './desk.ts';
import { freeLine, miss } from './line.ts';
import { type Decision, keep, type Refusal, refuse, unchanged } from './outcome.ts';

/** Keeps a fact where its kind counts, else says why not. */
export function keepWhereItCounts(call: CallState, fact: CallFact): Decision {
  return counts(call.status, fact.type) ? keep(call, fact) : refuse(whyNot(call));
}

function whyNot(call: CallState): Refusal {
  if (call.status === 'ringing') return 'not_answered';
  return call.status === 'active' || call.status === 'held' ? 'not_active' : 'call_over';
}

export function go(desk: Desk, call: CallState, { stage }: CommandOf<'go'>, procedure: Procedure): Decision {
  if (!counts(call.status, 'stage_entered')) return refuse('call_over');
  if (stage === call.stage) return unchanged;
  if (stage === 'ring') return refuse('no_way_back');
  if (stage === 'review') return end(call, 'clerk');
  const room = call.status === 'ringing' ? freeLine(desk, procedure, call.id) : [];
  return keep(call, { type: 'stage_entered', stage }, room);
}

export function end(call: CallState, reason: CommandOf<'end'>['reason']): Decision {
  if (call.status === 'ringing') return miss([], call);
  if (!counts(call.status, 'ended')) return refuse('call_over');
  const ended = keep(call, { type: 'ended', reason });
  return reason === 'wrong_number' && ended.ok ? { ...ended, dropNotes: [call.id] } : ended;
}

export function note(call: CallState, { key, value }: CommandOf<'note'>, procedure: Procedure): Decision {
  if (!keepsNotes(call, procedure)) return refuse('keeps_no_notes');
  if (!counts(call.status, 'noted')) return refuse('call_over');
  const text = value.trim() === '' ? '' : value;
  return (call.notes[key] ?? '') === text ? unchanged : keep(call, { type: 'noted', key, value: text });
}

/** N3: what was noted before the call turned out private is dropped for good. */
export function setKind(call: CallState, { kind, suggested }: CommandOf<'setKind'>, procedure: Procedure): Decision {
  const known = findKind(procedure, kind);
  if (!known) return refuse('unknown_kind');
  if (!counts(call.status, 'kind_set')) return refuse('call_over');
  if (kind === call.kind) return unchanged;
  const set = keep(call, { type: 'kind_set', kind, suggested });
  return known.private && set.ok ? { ...set, dropNotes: [call.id] } : set;
}

/** N2. Of a private call not even whom it was for is kept. */
export function seekColleague(
  call: CallState,
  { colleague, outcome }: CommandOf<'seekColleague'>,
  procedure: Procedure,
): Decision {
  if (!keepsNotes(call, procedure)) return refuse('keeps_no_notes');
  const same = call.colleague?.id === colleague && call.colleague.outcome === outcome;
  if (same && counts(call.status, 'colleague_sought')) return unchanged;
  return keepWhereItCounts(call, { type: 'colleague_sought', colleague, outcome });
}

export function setFlag(call: CallState, { flag, on }: CommandOf<'setFlag'>): Decision {
  if (counts(call.status, 'flag_set') && call.flags.includes(flag) === on) return unchanged;
  return keepWhereItCounts(call, { type: 'flag_set', flag, on });
}

export function confirmReadBack(call: CallState): Decision {
  if (call.status === 'active' && call.readBack.confirmed) return refuse('already_confirmed');
  return keepWhereItCounts(call, { type: 'read_back_confirmed', items: readBackNotes(call.notes) });
}

/** C3. A caller whose name is known, or who refused it for good, is asked no more. */
export function surnameUnwilling(call: CallState): Decision {
  const step = stepOfUnwilling(call.surname);
  if (counts(call.status, 'surname_step') && !leadsOn(call.surname, step)) return unchanged;
  return keepWhereItCounts(call, { type: 'surname_step', step });
}

export function setEmergency(call: CallState, { emergency }: CommandOf<'setEmergency'>): Decision {
  if (counts(call.status, 'emergency_set') && call.emergency === emergency) return unchanged;
  return keepWhereItCounts(call, { type: 'emergency_set', emergency });
}
