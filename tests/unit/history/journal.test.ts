import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import type { CallEvent, CallId, CallLog } from '../../../lib/call/events.ts';
import type { CallChange } from '../../../lib/history/call-store.ts';
import { createSentinel, dayOf, type SmallPlace } from '../../../lib/history/health/sentinel.ts';
import { createIndexedDbStore, type HistoryStore } from '../../../lib/history/indexed-db-store.ts';
import { readHeads, removeCalls } from '../../../lib/history/journal/journal.ts';
import { createJournalFirstStore } from '../../../lib/history/journal/journal-first-store.ts';
import type { Mirror } from '../../../lib/history/journal/mirror.ts';
import { dropJournal, openJournal } from '../../../lib/history/journal/open-journal.ts';
import type { JournalParts } from '../../../lib/history/journal/parts.ts';
import { changeOf } from '../../../lib/history/live/changes-of.ts';
import { defaultProcedure } from '../../../lib/procedure/default-procedure.ts';

const begunAt = 1_795_000_000_000;
const id = (text: string) => text as CallId;

function call(name: string, facts: readonly Record<string, unknown>[], at = begunAt): CallLog {
  const all = [{ type: 'begun', with: 'answer', clerk: '小李', office: '管理处' }, ...facts];
  const events = all.map((fact, seq) => ({ ...fact, seq, at: at + seq, offsetMs: seq })) as CallEvent[];
  return { id: id(name), events };
}
const noted = (value: string) => ({ type: 'noted', key: 'description', value });
const closing = [
  { type: 'ended', reason: 'clerk' },
  { type: 'reviewed', good: '', lacking: '', skipped: true },
];
const change = (log: CallLog, from = 0): CallChange => changeOf(log, from, defaultProcedure);

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
function memoryMirror(): Mirror {
  const logs = new Map<CallId, CallLog>();
  return {
    put: async (log) => void logs.set(log.id, structuredClone(log)),
    remove: async (one) => void logs.delete(one),
    all: async () => [...logs.values()],
  };
}

let count = 0;
/** A machine with a disk: what is opened on it again finds what was left there. */
function machine() {
  const name = `journal ${++count}`;
  const lost: [string, number][] = [];
  const parts = {
    mirror: memoryMirror(),
    sentinel: createSentinel([smallPlace(), smallPlace()]),
    openCounts: smallPlace(),
    locks: navigator.locks,
    now: () => begunAt,
    toChange: (log: CallLog) => change(log),
    onLost: (one: CallId, events: number) => void lost.push([one, events]),
  };
  const history = () => createIndexedDbStore({ name: `${name} history` });
  const journal = () => openJournal({ name });
  const open = (other: Partial<JournalParts> = {}) =>
    createJournalFirstStore({ ...parts, history: history(), journal: journal(), ...other });
  return { ...parts, name, history, journal, open, lost };
}

/** A history whose writing fails from now on, as a broken or full store does. */
const failing = (history: HistoryStore): HistoryStore => ({
  ...history,
  put: async () => ({ ok: false, reason: 'unavailable' }),
});

describe('the journal of open calls', () => {
  it('has a call until it is over; then history has it, once, and the sentinel has counted it', async () => {
    const { open, history, sentinel } = machine();
    const store = open();
    const begun = call('a', [noted('厨房漏水')]);
    await store.append([change(begun)]);
    expect(await store.openCalls()).toEqual({ ok: true, value: [begun] });
    const over = call('a', [noted('厨房漏水'), ...closing]);
    await store.append([change(over, 2)]);
    expect(await store.openCalls()).toEqual({ ok: true, value: [] });
    expect(await history().read(id('a'))).toEqual({ ok: true, value: over });
    expect(await sentinel.read()).toMatchObject({ days: { [dayOf(begunAt)]: 1 }, last: { id: 'a' } });
  });

  it('goes on with calls that an earlier version left open in history', async () => {
    const { open, history } = machine();
    const begun = call('a', [noted('厨房漏水')]);
    await history().append([change(begun)]);
    const store = open();
    expect(await store.openCalls()).toEqual({ ok: true, value: [begun] });
    const more = call('a', [noted('厨房漏水'), noted('要求今天修')]);
    expect(await store.append([change(more, 2)])).toEqual({ ok: true, value: undefined });
    expect(await history().read(id('a'))).toEqual({ ok: true, value: more });
  });

  it('keeps the call in progress while history fails, and gives history all of it afterwards', async () => {
    const { open, history, sentinel } = machine();
    const broken = open({ history: failing(history()) });
    const over = call('a', [noted('厨房漏水'), ...closing]);
    expect((await broken.append([change(over)])).ok).toBe(true);
    expect(await history().read(id('a'))).toEqual({ ok: true, value: null });
    expect(await sentinel.read()).toBeNull();
    await open().openCalls();
    await expect.poll(() => history().read(id('a'))).toEqual({ ok: true, value: over });
    await expect.poll(() => sentinel.read()).toMatchObject({ days: { [dayOf(begunAt)]: 1 } });
  });

  it('adds to a closed call what was kept of it later, and counts it once', async () => {
    const { open, history, sentinel } = machine();
    const store = open();
    await store.append([change(call('a', closing))]);
    const later = call('a', [...closing, { type: 'joined', call: id('x'), as: 'same_fault', other: 'earlier' }]);
    expect(await store.append([change(later, 3)])).toEqual({ ok: true, value: undefined });
    expect(await history().read(id('a'))).toEqual({ ok: true, value: later });
    expect((await sentinel.read())?.days).toEqual({ [dayOf(begunAt)]: 1 });
  });

  it('appends to several calls in one transaction, or to none', async () => {
    const { open } = machine();
    const store = open();
    await store.append([change(call('a', [noted('一')]))]);
    const both = [change(call('b', [])), change(call('a', [noted('二')]), 1)];
    const typed = call('a', [noted('一'), { type: 'held' }]);
    expect((await store.append([change(typed, 2)])).ok).toBe(true);
    expect(await store.append(both)).toEqual({ ok: false, reason: 'conflict' });
    expect(await store.read(id('b'))).toEqual({ ok: true, value: null });
  });

  it('begins anew from history when it is lost', async () => {
    const { open, name, lost } = machine();
    const store = open();
    const begun = call('a', [noted('厨房漏水')]);
    await store.append([change(begun)]);
    store.close();
    await dropJournal(name);
    expect(await open().openCalls()).toEqual({ ok: true, value: [begun] });
    expect(lost).toEqual([]);
  });

  it('says how much of an open call no copy has any more', async () => {
    const { open, journal, history, mirror, lost } = machine();
    const store = open();
    await store.append([change(call('a', [noted('厨房漏水'), { type: 'held' }]))]);
    store.close();
    await journal().run((database) => removeCalls(database, [id('a')]));
    await history().run(async (database) => {
      await database.clear('calls');
      await database.clear('events');
    });
    await mirror.remove(id('a'));
    expect(await open().openCalls()).toEqual({ ok: true, value: [] });
    expect(lost).toEqual([['a', 3]]);
  });

  it('has the call from the mirror when no disk took it', async () => {
    const { open, history, mirror } = machine();
    const full = { ok: false, reason: 'full' } as const;
    const store = open({ history: failing(history()), journal: { run: async () => full, close: () => {} } });
    const begun = call('a', [noted('厨房漏水')]);
    expect(await store.append([change(begun)])).toEqual(full);
    expect(await mirror.all()).toEqual([begun]);
    expect(await open().openCalls()).toEqual({ ok: true, value: [begun] });
  });

  it('forgets notes for good in both tiers, and nothing of them stands anywhere', async () => {
    const { open, journal, history, mirror } = machine();
    const store = open();
    await store.append([change(call('a', [noted('孩子发烧')]))]);
    expect(await store.dropNotes(id('a'))).toEqual({ ok: true, value: undefined });
    const everything = [
      await journal().run(async (database) => [await database.getAll('heads'), await database.getAll('events')]),
      await history().read(id('a')),
      await history().list({ limit: 9 }),
      await mirror.all(),
    ];
    expect(JSON.stringify(everything)).not.toContain('孩子发烧');
  });

  it('lets no spare copy bring back calls that were removed', async () => {
    const { open, journal } = machine();
    const store = open();
    await store.append([change(call('a', closing))]);
    expect(await store.removeBefore(begunAt + 1)).toMatchObject({ value: { removed: 1 } });
    expect(await journal().run(readHeads)).toEqual({ ok: true, value: [] });
    expect(await open().read(id('a'))).toEqual({ ok: true, value: null });
  });
});
