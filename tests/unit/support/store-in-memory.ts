import type { CallEvent, CallId, CallLog } from '../../../lib/call/events.ts';
import type { RecordStore } from '../../../lib/history/exchange/record-store.ts';
import { createSentinel, type SmallPlace } from '../../../lib/history/health/sentinel.ts';
import { createIndexedDbStore } from '../../../lib/history/indexed-db-store.ts';
import { createJournalFirstStore } from '../../../lib/history/journal/journal-first-store.ts';
import { openJournal } from '../../../lib/history/journal/open-journal.ts';
import { changeOf } from '../../../lib/history/live/changes-of.ts';
import { defaultProcedure } from '../../../lib/procedure/default-procedure.ts';

/** A value that lives as long as the test. */
function smallPlace(): SmallPlace {
  let kept: unknown = null;
  return {
    read: async () => kept,
    write: async (value) => {
      kept = structuredClone(value);
    },
  };
}

let machines = 0;

/** A desk's whole store, on a machine of its own. Needs `fake-indexeddb/auto`. */
export function storeInMemory(): RecordStore & { readonly sentinel: ReturnType<typeof createSentinel> } {
  machines += 1;
  const logs = new Map<CallId, CallLog>();
  const sentinel = createSentinel([smallPlace()]);
  const store = createJournalFirstStore({
    history: createIndexedDbStore({ name: `machine ${machines}` }),
    journal: openJournal({ name: `machine ${machines} journal` }),
    mirror: {
      put: async (log) => void logs.set(log.id, structuredClone(log)),
      remove: async (id) => void logs.delete(id),
      all: async () => [...logs.values()],
    },
    sentinel,
    openCounts: smallPlace(),
    locks: navigator.locks,
    now: () => begunAt,
    toChange: (log) => changeOf(log, 0, defaultProcedure),
  });
  return Object.assign(store, { sentinel });
}

export const begunAt = 1_795_000_000_000;

/** A call that is over, with notes, and what happened to it later. */
export function closedCall(
  name: string,
  notes: Readonly<Record<string, string>>,
  at = begunAt,
  later: readonly Record<string, unknown>[] = [],
): CallLog {
  const facts = [
    { type: 'begun', with: 'answer', clerk: '小李', office: '管理处' },
    { type: 'kind_set', kind: 'repair', suggested: null },
    ...Object.entries(notes).map(([key, value]) => ({ type: 'noted', key, value })),
    { type: 'ended', reason: 'clerk' },
    { type: 'reviewed', good: '', lacking: '', skipped: true },
    ...later,
  ];
  const events = facts.map((fact, seq) => ({ ...fact, seq, at: at + 1000 * seq, offsetMs: 1000 * seq }));
  return { id: name as CallId, events: events as CallEvent[] };
}

export const keep = (store: RecordStore, ...logs: readonly CallLog[]) =>
  store.append(logs.map((log) => changeOf(log, 0, defaultProcedure)));
