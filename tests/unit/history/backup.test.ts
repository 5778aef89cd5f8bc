import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CallLog } from '../../../lib/call/events.ts';
import { readBackup } from '../../../lib/history/exchange/backup/read-backup.ts';
import { writeBackup } from '../../../lib/history/exchange/backup/write-backup.ts';
import { everyCall } from '../../../lib/history/exchange/every-call.ts';
import { importBackup } from '../../../lib/history/exchange/import-backup.ts';
import type { RecordStore } from '../../../lib/history/exchange/record-store.ts';
import { begunAt, closedCall, keep, storeInMemory } from '../support/store-in-memory.ts';

const signal = new AbortController().signal;

async function* logsOf(store: RecordStore) {
  for await (const calls of everyCall(store, {}, signal)) yield calls.map(({ log }) => log);
}
async function* these(logs: readonly CallLog[]) {
  yield logs;
}

async function backupOf(logs: AsyncIterable<readonly CallLog[]>, passphrase = ''): Promise<Blob> {
  const parts: BlobPart[] = [];
  for await (const part of writeBackup(logs, { madeAt: begunAt, passphrase })) parts.push(part);
  return new Blob(parts);
}

async function readAll(file: Blob, passphrase = ''): Promise<readonly CallLog[]> {
  const all: CallLog[] = [];
  for await (const { logs } of readBackup(file, passphrase)) all.push(...logs);
  return all;
}

const take = (store: RecordStore, file: Blob, passphrase = '') =>
  importBackup(store, file, { passphrase, erased: new Set(), signal, onProgress: () => {} });

const some = [
  closedCall('a', { caller_name: '王建国', phone: '13800138000', description: '厨房水管漏水' }),
  closedCall('b', { caller_surname: '李', description: 'Lift stuck' }, begunAt + 60_000),
];

describe('a backup', () => {
  it('brings every call to another machine, as it was', async () => {
    const [here, there] = [storeInMemory(), storeInMemory()];
    await keep(here, ...some);
    expect(await take(there, await backupOf(logsOf(here)))).toEqual({
      new: 2,
      longer: 0,
      same: 0,
      differs: 0,
      erased: 0,
    });
    for (const log of some) expect(await there.read(log.id)).toEqual({ ok: true, value: log });
    expect(await there.find('13800138000', 9)).toMatchObject({ value: [{ id: 'a' }] });
    expect((await there.sentinel.read())?.days).toEqual((await here.sentinel.read())?.days);
  });

  it('taken in a second time doubles nothing', async () => {
    const store = storeInMemory();
    const file = await backupOf(these(some));
    await take(store, file);
    const counted = await store.sentinel.read();
    expect(await take(store, file)).toEqual({ new: 0, longer: 0, same: 2, differs: 0, erased: 0 });
    expect(await store.list({ limit: 9 })).toMatchObject({ value: { length: 2 } });
    expect(await store.sentinel.read()).toEqual(counted);
  });

  it('brings what was added to a call there, and takes nothing of what was added here', async () => {
    const joined = { type: 'joined', call: 'b', as: 'chase', other: 'later' };
    const promised = {
      type: 'promised',
      promise: 'p',
      kind: 'handle',
      what: '回电',
      forWhom: '',
      dueAt: null,
      clerk: '小李',
    };
    const grown = closedCall('a', { phone: '1' }, begunAt, [joined]);
    const other = closedCall('a', { phone: '1' }, begunAt, [promised]);
    const store = storeInMemory();
    await keep(store, closedCall('a', { phone: '1' }));
    expect(await take(store, await backupOf(these([grown])))).toMatchObject({ longer: 1 });
    expect(await store.read(grown.id)).toEqual({ ok: true, value: grown });
    expect(await take(store, await backupOf(these([other])))).toMatchObject({ differs: 1 });
    expect(await take(store, await backupOf(these([closedCall('a', { phone: '1' })])))).toMatchObject({ same: 1 });
    expect(await store.read(grown.id)).toEqual({ ok: true, value: grown });
  });

  it('leaves out a call that is still open', async () => {
    const store = storeInMemory();
    const open = closedCall('open', { phone: '1' });
    await keep(store, { ...open, events: open.events.slice(0, 3) }, ...some);
    expect(await readAll(await backupOf(logsOf(store)))).toEqual(some);
  });

  it('gives the calls of one millisecond once each, whatever the size of a page', async () => {
    const store = storeInMemory();
    const many = Array.from({ length: 450 }, (_, n) => closedCall(`c${n}`, { phone: `${n}` }));
    await store.takeIn(many);
    const read = await readAll(await backupOf(logsOf(store)));
    expect(new Set(read.map(({ id }) => id)).size).toBe(450);
    expect(read).toHaveLength(450);
  });
});

describe('a backup with a passphrase', () => {
  it('is read with it, and with no other', async () => {
    const file = await backupOf(these(some), '正确的口令');
    expect(await file.text()).not.toMatch(/王建国|13800138000/);
    expect(await readAll(file, '正确的口令')).toEqual(some);
    await expect(readAll(file, '错误的口令')).rejects.toMatchObject({ reason: 'wrong_passphrase' });
    await expect(readAll(file)).rejects.toMatchObject({ reason: 'passphrase_needed' });
  });

  it('that is damaged is called damaged, whatever the passphrase', async () => {
    const bytes = new Uint8Array(await (await backupOf(these(some), 'p')).arrayBuffer());
    const at = bytes.length - 200;
    bytes[at] = (bytes[at] ?? 0) ^ 1;
    await expect(readAll(new Blob([bytes]), 'q')).rejects.toMatchObject({ reason: 'damaged' });
  });
});

describe('a file that is not whole is refused, and nothing of it is taken in', () => {
  const refused = async (file: Blob) => {
    const store = storeInMemory();
    const failure = await take(store, file).then(
      () => null,
      (error: { reason?: string }) => error.reason,
    );
    expect(await store.list({ limit: 9 })).toEqual({ ok: true, value: [] });
    return failure;
  };

  it.each([
    ['nothing at all', new Blob([]), 'foreign'],
    ['a picture', new Blob([new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10])]), 'foreign'],
    ['another JSON', new Blob(['{"format":"other"}\n']), 'foreign'],
    ['a newer version', new Blob(['{"format":"callside-backup","version":2,"more":1}\n']), 'newer'],
    ['a header only', new Blob(['{"format":"callside-backup","version":1,"madeAt":1,"encryption":null}\n']), 'cut'],
    ['a broken header', new Blob(['{"format":"callside-backup","version":1}\n']), 'damaged'],
  ])('%s', async (_, file, reason) => {
    expect(await refused(file)).toBe(reason);
  });

  it('one that is cut anywhere', async () => {
    const file = await backupOf(these(some));
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: file.size - 1 }), async (length) => {
        expect(['cut', 'foreign']).toContain(await refused(file.slice(0, length)));
      }),
      { numRuns: 40 },
    );
  });

  it('one in which any bit was flipped', async () => {
    const bytes = new Uint8Array(await (await backupOf(these(some))).arrayBuffer());
    await fc.assert(
      fc.asyncProperty(fc.nat(bytes.length - 1), fc.nat(7), async (at, bit) => {
        const flipped = bytes.slice();
        flipped[at] = (flipped[at] ?? 0) ^ (1 << bit);
        expect(await refused(new Blob([flipped]))).toBeTruthy();
      }),
      { numRuns: 60 },
    );
  });

  it('one with more behind its end', async () => {
    expect(await refused(new Blob([await backupOf(these(some)), 'more']))).toBe('damaged');
  });

  it('one with a call that no desk has written', async () => {
    const [first] = some;
    const strange = { ...first, events: [{ ...first?.events[0], office: { html: '<b>' } }] } as unknown as CallLog;
    expect(await refused(await backupOf(these([strange])))).toBe('damaged');
  });
});

it('a stopped import has doubled nothing, and goes on where it was', async () => {
  const store = storeInMemory();
  const stop = new AbortController();
  const file = await backupOf(
    (async function* () {
      for (let part = 0; part < 3; part += 1) {
        yield [
          closedCall(`big ${part}`.replace(' ', '-'), { description: '水'.repeat(900_000 + part) }, begunAt + part),
        ];
      }
    })(),
  );
  const stopping = importBackup(store, file, {
    passphrase: '',
    erased: new Set(),
    signal: stop.signal,
    onProgress: (share) => {
      if (share > 0.6) stop.abort();
    },
  });
  await expect(stopping).rejects.toThrow();
  const before = await store.list({ limit: 9 });
  const kept = before.ok ? before.value.length : 0;
  expect(kept).toBeGreaterThan(0);
  expect(kept).toBeLessThan(3);
  expect(await take(store, file)).toEqual({ new: 3 - kept, longer: 0, same: kept, differs: 0, erased: 0 });
});
