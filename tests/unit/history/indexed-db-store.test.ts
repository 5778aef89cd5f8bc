import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import type { CallEvent, CallId, CallLog } from '../../../lib/call/events.ts';
import type { CallChange } from '../../../lib/history/call-store.ts';
import { createIndexedDbStore } from '../../../lib/history/indexed-db-store.ts';
import { changeOf } from '../../../lib/history/live/changes-of.ts';
import { defaultProcedure } from '../../../lib/procedure/default-procedure.ts';

let count = 0;
const open = () => createIndexedDbStore({ name: `store ${++count}` });

const begunAt = 1_795_000_000_000;
const id = (text: string) => text as CallId;

/** A call that was answered, with notes, as the desk hands it to the store. */
function call(name: string, notes: Readonly<Record<string, string>>, at = begunAt): CallLog {
  const facts = [
    { type: 'begun', with: 'answer', clerk: '小李', office: '管理处' },
    ...Object.entries(notes).map(([key, value]) => ({ type: 'noted', key, value })),
  ];
  const events = facts.map((fact, seq) => ({ ...fact, seq, at: at + seq, offsetMs: seq })) as CallEvent[];
  return { id: id(name), events };
}

const change = (log: CallLog, from = 0): CallChange => changeOf(log, from, defaultProcedure);

const ids = (found: { ok: boolean; value?: readonly { id: CallId }[] }) => found.value?.map((one) => one.id);

describe('the store of calls', () => {
  it('gives a call back as it was appended', async () => {
    const store = open();
    const log = call('a', { phone: '13800138000', description: '厨房漏水' });
    expect(await store.append([change(log)])).toEqual({ ok: true, value: undefined });
    expect(await store.read(log.id)).toEqual({ ok: true, value: log });
    expect(await store.openCalls()).toEqual({ ok: true, value: [log] });
    store.close();
  });

  it('never overwrites what another window appended first', async () => {
    const store = open();
    const first = call('a', { phone: '13800138000' });
    const other = call('a', { address: '3栋' });
    await store.append([change(first)]);
    expect(await store.append([change(other, 1)])).toEqual({ ok: false, reason: 'conflict' });
    expect(await store.read(first.id)).toEqual({ ok: true, value: first });
    store.close();
  });

  it('appends to several calls in one transaction, or to none', async () => {
    const store = open();
    await store.append([change(call('a', { phone: '1' }))]);
    const both = [change(call('b', { phone: '2' })), change(call('a', { address: '3栋' }), 1)];
    expect(await store.append(both)).toEqual({ ok: false, reason: 'conflict' });
    expect(await store.read(id('b'))).toEqual({ ok: true, value: null });
    store.close();
  });

  it('lets typing replace the last text of the same note, and nothing else', async () => {
    const store = open();
    await store.append([change(call('a', { phone: '138' }))]);
    expect((await store.append([change(call('a', { phone: '13800138000' }), 1)])).ok).toBe(true);
    expect(await store.read(id('a'))).toMatchObject({ value: { events: [{}, { value: '13800138000' }] } });
    store.close();
  });

  it('keeps a note of 100,000 characters whole', async () => {
    const store = open();
    const text = '水'.repeat(100_000);
    await store.append([change(call('a', { description: text }))]);
    const read = await store.read(id('a'));
    expect(read.ok && read.value?.events[1]).toMatchObject({ value: text });
    store.close();
  });

  it('forgets the text of all notes for good, but not that something was noted', async () => {
    const store = open();
    await store.append([change(call('a', { description: '孩子发烧', phone: '13800138000' }))]);
    await store.dropNotes(id('a'));
    const kept = JSON.stringify([await store.read(id('a')), await store.list({ limit: 9 })]);
    expect(kept).not.toMatch(/孩子发烧|13800138000/);
    expect(ids(await store.find('13800138000', 9))).toEqual([]);
    store.close();
  });
});

describe('finding calls', () => {
  async function filled() {
    const store = open();
    await store.append([
      change(call('wang', { caller_surname: '王', phone: '138-0013-8000', address: '翠湖花园3栋' })),
    ]);
    await store.append([change(call('li', { caller_name: '李娜', description: 'Kitchen LEAK' }, begunAt + 60_000))]);
    return store;
  }

  it.each([
    ['王', ['wang']],
    ['8000', ['wang']],
    ['13800138000', ['wang']],
    ['翠湖 3栋', ['wang']],
    ['leak kitchen', ['li']],
    ['李', ['li']],
    ['没有这个词', []],
    ['  ', []],
  ])('%s finds %s', async (words, found) => {
    const store = await filled();
    expect(ids(await store.find(words, 9))).toEqual(found);
    store.close();
  });

  it('lists the newest first, page by page, and since a time', async () => {
    const store = await filled();
    expect(ids(await store.list({ limit: 1 }))).toEqual(['li']);
    expect(ids(await store.list({ limit: 9, before: begunAt + 60_000 }))).toEqual(['wang']);
    expect(ids(await store.list({ limit: 9, since: begunAt + 1 }))).toEqual(['li']);
    store.close();
  });
});
