import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createAuditBook } from '../../../lib/history/audit/audit-book.ts';
import { type AuditEntry, faultOf } from '../../../lib/history/audit/audit-entry.ts';
import { findPerson } from '../../../lib/history/care/find-person.ts';
import { writeBackup } from '../../../lib/history/exchange/backup/write-backup.ts';
import { everyCall } from '../../../lib/history/exchange/every-call.ts';
import { importBackup } from '../../../lib/history/exchange/import-backup.ts';
import { begunAt, closedCall, keep, storeInMemory } from '../support/store-in-memory.ts';

const signal = new AbortController().signal;
const promised = {
  type: 'promised',
  promise: 'p1',
  kind: 'call_back',
  what: '回电给钱多多',
  forWhom: '',
  dueAt: begunAt,
  clerk: '小李',
};
const found = async (store: ReturnType<typeof storeInMemory>, words: string) =>
  (await findPerson(everyCall(store, {}, signal), words)).map(({ id }) => id);

let books = 0;
function bookInMemory() {
  books += 1;
  let kept: unknown = null;
  const head = {
    read: async () => kept,
    write: async (value: unknown) => {
      kept = value;
    },
  };
  return createAuditBook({ name: `audit ${books}`, head, locks: navigator.locks, now: () => begunAt });
}

it('a person is found in promises and in what a note said before it was changed', async () => {
  const store = storeInMemory();
  const changed = closedCall('a', { caller_name: '钱多多' });
  const again = { type: 'noted', key: 'caller_name', value: '王' };
  const events = [...changed.events.slice(0, 3), again, ...changed.events.slice(3)];
  await keep(
    store,
    {
      id: changed.id,
      events: events.map((event, seq) => ({ ...event, seq, at: begunAt, offsetMs: seq })),
    } as typeof changed,
    closedCall('b', { description: '电梯' }, begunAt + 1, [promised]),
    closedCall('c', { phone: '138-0013-8000' }, begunAt + 2),
  );
  expect(await found(store, '钱多多')).toEqual(['a', 'b']);
  expect(await found(store, '13800138000')).toEqual(['c']);
  expect(await found(store, '小李')).toEqual([]);
});

it('an erased call is gone from lists, events, promises, journal and mirror; no backup brings it back', async () => {
  const store = storeInMemory();
  const book = bookInMemory();
  const gone = closedCall('gone', { caller_name: '钱多多', phone: '13911112222' }, begunAt, [promised]);
  await keep(store, gone, closedCall('stays', { phone: '13800138000' }, begunAt + 1));
  const parts: BlobPart[] = [];
  for await (const part of writeBackup([[gone]], { madeAt: begunAt, passphrase: '' })) parts.push(part);

  await book.add({ what: 'erase', clerk: '小李', count: 1, calls: [gone.id] });
  expect(await store.remove([gone.id])).toEqual({ ok: true, value: 1 });
  expect(await store.read(gone.id)).toEqual({ ok: true, value: null });
  expect(await store.list({ limit: 9 })).toMatchObject({ value: [{ id: 'stays' }] });
  expect(await store.promises(9)).toEqual({ ok: true, value: [] });
  expect(await store.withKeys(['p:13911112222'], 9)).toEqual({ ok: true, value: [] });
  const erased = await book.erased();
  const taken = await importBackup(store, new Blob(parts), {
    passphrase: '',
    erased: erased.ok ? erased.value : new Set(),
    signal,
    onProgress: () => {},
  });
  expect(taken).toMatchObject({ new: 0, erased: 1 });
  expect(await store.read(gone.id)).toEqual({ ok: true, value: null });
});

it('a call that is on the line is not removed', async () => {
  const store = storeInMemory();
  const open = closedCall('open', { phone: '1' });
  await keep(store, { ...open, events: open.events.slice(0, 3) });
  await store.remove([open.id]);
  expect(await store.openCalls()).toMatchObject({ value: [{ id: 'open' }] });
});

it('the audit trail is whole as it was written, and names the place of any change', async () => {
  const book = bookInMemory();
  for (const what of ['backup', 'export', 'delete', 'erase', 'import'] as const) {
    await book.add({ what, clerk: '小李', count: 2, calls: [] });
  }
  const read = await book.read();
  expect(read).toMatchObject({ value: { entries: { length: 5 }, fault: null } });
  const entries = read.ok ? read.value.entries : [];
  const head = entries.at(-1) ?? null;
  await fc.assert(
    fc.asyncProperty(
      fc.nat(4),
      fc.constantFrom('count', 'at', 'clerk', 'what', 'before', 'hash'),
      async (place, key) => {
        const forged = entries.map((entry, at) => (at === place ? { ...entry, [key]: 'x' } : entry)) as AuditEntry[];
        expect(await faultOf(forged, head)).toEqual({ seq: place + 1, fault: 'changed' });
      },
    ),
  );
  for (let place = 0; place < entries.length; place += 1) {
    const cut = entries.filter((_, at) => at !== place);
    expect(await faultOf(cut, head)).toEqual({ seq: place + 1, fault: 'missing' });
  }
});

it('an erasure of very many calls is written down in parts, none of which is left out', async () => {
  const book = bookInMemory();
  const calls = Array.from({ length: 1_201 }, (_, n) => closedCall(`c${n}`, {}).id);
  await book.add({ what: 'erase', clerk: '小李', count: calls.length, calls });
  const erased = await book.erased();
  expect(erased.ok && erased.value.size).toBe(1_201);
  expect(await book.read()).toMatchObject({
    value: { entries: [{ count: 500 }, { count: 500 }, { count: 201 }], fault: null },
  });
});
