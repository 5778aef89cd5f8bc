import { isOpen, searchTextOf, summarise } from '../../call/summarise.ts';
import type { Procedure } from '../../procedure/procedure-schema.ts';
import type { CallChange } from '../call-store.ts';
import type { CarriedOut } from './carry-out.ts';
import { stateOf } from './state-of.ts';

/** What the store has to keep of what was carried out: the new events of each call, and its line for the lists. */
export function changesOf({ logs, firstNew }: CarriedOut, procedure: Procedure): readonly CallChange[] {
  return logs.flatMap((log) => {
    const from = firstNew.get(log.id);
    if (from === undefined) return [];
    const state = stateOf(log, procedure);
    return [
      {
        id: log.id,
        events: log.events.filter((event) => event.seq >= from),
        summary: summarise(state, procedure),
        searchText: searchTextOf(state, procedure),
        open: isOpen(state),
      },
    ];
  });
}
