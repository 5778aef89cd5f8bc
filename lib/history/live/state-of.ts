import type { CallLog } from '../../call/events.ts';
import { replay } from '../../call/replay.ts';
import type { CallState } from '../../call/state.ts';
import type { Procedure } from '../../procedure/procedure-schema.ts';

const known = new WeakMap<CallLog, { readonly procedure: Procedure; readonly state: CallState }>();

/** `replay`, once for each log: logs are never changed, so a log that is the same object says the same. */
export function stateOf(log: CallLog, procedure: Procedure): CallState {
  const before = known.get(log);
  if (before && before.procedure === procedure) return before.state;
  const state = replay(log, procedure);
  known.set(log, { procedure, state });
  return state;
}
