import type { CallId } from '../../call/events.ts';
import type { CallChange, Kept } from '../call-store.ts';
import { removeForGood } from '../care/remove-calls.ts';
import { blanked } from '../drop-notes.ts';
import type { RecordStore } from '../exchange/record-store.ts';
import { createCatchUp } from './catch-up.ts';
import { appendToJournal, appendToJournalAtOnce, readCalls, readHeads, removeCalls, takeIn } from './journal.ts';
import { withChange } from './mirror.ts';
import { createMover } from './move-to-history.ts';
import type { JournalParts } from './parts.ts';
import { takeInCalls } from './take-in-calls.ts';

/**
 * The store of calls in two tiers.
 *
 * ```
 * append ─▶ journal (strict; then it is kept) ─▶ history (relaxed while the call is open)
 *              │                                     call over: history once more, whole and strict ─▶ counted ─▶
 *              └─ mirror, counts                     spare copy in the journal ─▶ removed after some more calls
 * ```
 *
 * Each step may be the last one before the browser dies: all of them can be done again without doubling anything. What
 * asks for lists is answered by history; what asks for an open call by the journal.
 */
export function createJournalFirstStore(parts: JournalParts): RecordStore {
  const { history, journal, mirror, locks, toChange } = parts;
  const catchUp = createCatchUp(parts);
  const moveToHistory = createMover(parts);
  let rested = false;

  /** The log of a call that the journal is to go on with: closed calls come back for it. */
  async function bringIn(changes: readonly CallChange[]): Promise<Kept<boolean>> {
    const wanting = changes.filter(({ events }) => (events[0]?.seq ?? 0) > 0).map(({ id }) => id);
    if (wanting.length === 0) return { ok: true, value: true };
    const here = await journal.run((database) => readCalls(database, wanting));
    if (!here.ok) return here;
    const going = new Set(here.value.filter(({ head }) => head.settledAt === null).map(({ head }) => head.id));
    for (const id of wanting.filter((one) => !going.has(one))) {
      const read = await history.read(id);
      if (!read.ok) return read;
      const log = read.value;
      if (!log) return { ok: true, value: false };
      const change = toChange(log);
      const taken = await journal.run((database) => takeIn(database, [{ change, counted: !change.open }]));
      if (!taken.ok) return taken;
    }
    return { ok: true, value: true };
  }

  async function append(changes: readonly CallChange[]): Promise<Kept<void>> {
    await catchUp.done();
    const brought = await bringIn(changes);
    const kept =
      brought.ok && brought.value ? await journal.run((database) => appendToJournal(database, changes)) : brought;
    if (!kept.ok) {
      await keepInMirror(changes);
      return kept;
    }
    if (!kept.value) return { ok: false, reason: 'conflict' };
    await moveToHistory(changes);
    return { ok: true, value: undefined };
  }

  async function keepInMirror(changes: readonly CallChange[]): Promise<void> {
    const logs = await mirror.all().catch(() => []);
    for (const change of changes) {
      const log = logs.find(({ id }) => id === change.id);
      await mirror.put(withChange(log, change)).catch(() => {});
    }
  }

  /** Closed calls are about to be changed or removed in history: no copy of them may come back from the journal. */
  async function dropSpares(): Promise<Kept<void>> {
    return journal.run(async (database) => {
      const settled = (await readHeads(database)).filter(({ settledAt }) => settledAt !== null);
      await removeCalls(
        database,
        settled.map(({ id }) => id),
      );
    });
  }

  async function dropNotes(id: CallId): Promise<Kept<void>> {
    const blankedHere = await journal.run(async (database) => {
      const [call] = await readCalls(database, [id]);
      if (!call || call.head.settledAt !== null) return;
      const log = { id, events: call.log.events.map((event) => blanked(event) ?? event) };
      await takeIn(database, [{ change: toChange(log), counted: call.head.counted }]);
    });
    await mirror.remove(id).catch(() => {});
    if (!blankedHere.ok) return blankedHere;
    const spares = await dropSpares();
    const done = await history.dropNotes(id);
    await moveToHistory.rest();
    return done.ok ? spares : done;
  }

  return {
    ...history,
    append(changes, leaving = false) {
      if (!leaving) return locks.request('callside.journal', { mode: 'shared' }, () => append(changes));
      // The last turn of this page: history gets it from the journal at the next start.
      void keepInMirror(changes);
      return journal.run((database) => appendToJournalAtOnce(database, changes));
    },
    async openCalls() {
      const open = await catchUp.openCalls();
      // What the browser's death left half-way; nobody who takes a call waits for it.
      if (open.ok && !rested) void moveToHistory.rest();
      rested ||= open.ok;
      return open;
    },
    async read(id) {
      const here = await journal.run((database) => readCalls(database, [id]));
      const call = here.ok ? here.value[0] : undefined;
      if (call && call.head.settledAt === null) return { ok: true, value: call.log };
      const kept = await history.read(id);
      return kept.ok || !call ? kept : { ok: true, value: call.log };
    },
    dropNotes,
    async removeBefore(at) {
      const spares = await dropSpares();
      return spares.ok ? moveToHistory.around(() => history.removeBefore(at)) : spares;
    },
    async page(query) {
      // What history could not take so far is looked for once, before the first page.
      if (query.after === null) await moveToHistory.rest();
      return history.page(query);
    },
    takeIn: (logs) => locks.request('callside.history', () => takeInCalls(parts, logs)),
    remove: (ids) => moveToHistory.around(() => removeForGood(parts, ids)),
    close() {
      journal.close();
      history.close();
    },
  };
}
