import { callKeysOf } from '../../call/call-keys.ts';
import { evidence } from '../../call/checks/evidence.ts';
import type { CallLog } from '../../call/events.ts';
import { type CallScore, scoreOf } from '../../call/review/score.ts';
import type { CallState } from '../../call/state.ts';
import { isOpen, searchTextOf, summarise } from '../../call/summarise.ts';
import type { Procedure } from '../../procedure/procedure-schema.ts';
import type { CallChange } from '../call-store.ts';
import type { CarriedOut } from './carry-out.ts';
import { stateOf } from './state-of.ts';

/** What the store has to keep of what was carried out: the new events of each call, and its line for the lists. */
export function changesOf({ logs, firstNew }: CarriedOut, procedure: Procedure): readonly CallChange[] {
  return logs.flatMap((log) => {
    const from = firstNew.get(log.id);
    return from === undefined ? [] : [changeOf(log, from, procedure)];
  });
}

/** The same for one call whose events are new from the `seq` of `from` on. */
export function changeOf(log: CallLog, from: number, procedure: Procedure): CallChange {
  const state = stateOf(log, procedure);
  return {
    id: log.id,
    events: log.events.filter((event) => event.seq >= from),
    summary: summarise(state, procedure, scoreAtEnd(log, state, procedure)),
    searchText: searchTextOf(state, procedure),
    keys: callKeysOf(state, procedure),
    promises: state.promises.filter(({ status }) => status === 'open'),
    open: isOpen(state),
  };
}

/** Nothing is judged while the talk lasts. */
function scoreAtEnd(log: CallLog, state: CallState, procedure: Procedure): CallScore | null {
  const over = state.status === 'ended' || state.status === 'closed';
  return over ? scoreOf(evidence(log, state, procedure, state.lastActionMs), procedure) : null;
}
