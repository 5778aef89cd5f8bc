import type { RecordStore } from '../../history/exchange/record-store.ts';
import { filePlace } from '../../history/health/file-place.ts';
import { createSentinel } from '../../history/health/sentinel.ts';
import { createIndexedDbStore } from '../../history/indexed-db-store.ts';
import { createJournalFirstStore } from '../../history/journal/journal-first-store.ts';
import { openJournal } from '../../history/journal/open-journal.ts';
import { changeOf } from '../../history/live/changes-of.ts';
import type { Procedure } from '../../procedure/procedure-schema.ts';
import { sessionMirror } from './session-mirror.ts';
import { localPlace } from './small-places.ts';

/**
 * The store of calls as every page of the extension opens it: journal, history, mirror and sentinel.
 *
 * @param procedure what calls are judged by now; asked when one is brought in from elsewhere
 */
export function openStore(procedure: () => Procedure): RecordStore {
  return createJournalFirstStore({
    history: createIndexedDbStore(),
    journal: openJournal(),
    mirror: sessionMirror,
    sentinel: createSentinel([localPlace('history_tally'), filePlace('history-tally')]),
    openCounts: localPlace('history_open'),
    locks: navigator.locks,
    now: () => Date.now(),
    toChange: (log) => changeOf(log, 0, procedure()),
  });
}
