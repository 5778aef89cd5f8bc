import type { CallFact } from '../events.ts';
import type { CallStatus } from '../state.ts';

type FactType = CallFact['type'];

const talking = ['active', 'held'] as const;
const open = ['ringing', 'active', 'held'] as const;
const kept = ['ringing', 'active', 'held', 'ended'] as const;
/** What outlives the call: a promise is settled days later, and a missed caller is called back. */
const lasting = ['active', 'held', 'ended', 'closed', 'missed'] as const;

/**
 * Where each event counts; anywhere else `replay` passes over it and `decide` refuses the command. After the end
 * there is only what belongs to the wrap-up: corrections, the ticket, the review, and taking the end back; and what
 * outlives the call: its promises, and the calls that belong to it.
 */
const countsIn: Readonly<Record<FactType, readonly CallStatus[]>> = {
  begun: [],
  answered: ['ringing'],
  missed: ['ringing'],
  stage_entered: open,
  held: ['active'],
  resumed: ['held'],
  said: talking,
  handbook_answered: talking,
  colleague_sought: talking,
  noted: kept,
  kind_set: open,
  flag_set: open,
  emergency_set: open,
  surname_step: talking,
  read_back_confirmed: ['active'],
  read_back_corrected: ['active'],
  filled: kept,
  fill_undone: kept,
  ticket_linked: ['active', 'held', 'ended'],
  promised: lasting,
  promise_moved: lasting,
  promise_done: lasting,
  promise_passed_on: lasting,
  promise_reopened: lasting,
  joined: lasting,
  ended: talking,
  wrap_up_extended: ['ended'],
  reviewed: ['ended'],
  undone: kept,
};

/** False for a type that a newer version wrote and this one does not know. */
export function counts(status: CallStatus, type: FactType): boolean {
  return Object.hasOwn(countsIn, type) && countsIn[type].includes(status);
}

/** Steps that one key takes and one key takes back. Notes and fills have an undo of their own. */
const undoable: ReadonlySet<FactType> = new Set<FactType>([
  'stage_entered',
  'held',
  'resumed',
  'said',
  'handbook_answered',
  'colleague_sought',
  'kind_set',
  'flag_set',
  'emergency_set',
  'surname_step',
  'read_back_confirmed',
  'read_back_corrected',
  'promised',
  'ended',
]);

export function canBeUndone(type: FactType): boolean {
  return undoable.has(type);
}
