import type { CallState } from '../state.ts';
import type { Desk } from './desk.ts';
import { type Decision, keep, refuse } from './outcome.ts';

/**
 * Takes the last step back: of the named call, else of the call whose step was the last one. Taking back a hold or an
 * end brings a call back to the line, so it is refused while another one has it.
 */
export function undo(desk: Desk, named: CallState | null): Decision {
  const call = named ?? lastStepped(desk);
  if (!call?.undoable) return refuse('nothing_to_undo');
  const returns = call.undoable.type === 'held' || call.undoable.type === 'ended';
  const busy = desk.some((other) => other.status === 'active' && other.id !== call.id);
  return returns && busy ? refuse('line_busy') : keep(call, { type: 'undone', target: call.undoable.seq });
}

function lastStepped(desk: Desk): CallState | null {
  return desk.reduce<CallState | null>(
    (last, call) => (call.undoable && (!last?.undoable || call.undoable.at >= last.undoable.at) ? call : last),
    null,
  );
}
