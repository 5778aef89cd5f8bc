import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CallId } from '../../../../lib/call/events.ts';
import type { CallChange } from '../../../../lib/history/call-store.ts';
import { createIndexedDbStore } from '../../../../lib/history/indexed-db-store.ts';
import { readBeside } from '../../../../lib/history/search/beside.ts';
import { allCalls, type CallQuery } from '../../../../lib/history/search/call-query.ts';
import { createCallSearch, type Found } from '../../../../lib/history/search/call-search.ts';
import { rowsBackwards } from '../../../../lib/history/search/rows-backwards.ts';
import { listenToWritten } from '../../../../lib/history/search/written.ts';

const hour = 3_600_000;
const begunAt = 1_795_000_000_000;
let count = 0;

interface Given {
  readonly caller?: string;
  readonly phone?: string;
  readonly text?: string;
  readonly kind?: string;
  readonly clerk?: string;
  readonly flags?: readonly string[];
  readonly missed?: readonly string[];
  readonly at?: number;
  readonly dueAt?: number;
}

function kept(name: string, given: Given): CallChange {
  const {
    caller = '',
    phone = '',
    text = '',
    kind = 'repair',
    clerk = '小林',
    flags = [],
    missed,
    at = begunAt,
  } = given;
  const id = name as CallId;
  const promise = { id: `${name}-p`, kind: 'callback', what: '', forWhom: '', madeAt: at, clerk, chased: 0 };
  return {
    ...{ id, events: [], open: false, keys: [], searchText: [caller, phone, text].join('\n') },
    promises: (given.dueAt === undefined
      ? []
      : [{ ...promise, dueAt: given.dueAt }]) as unknown as CallChange['promises'],
    summary: {
      ...{ id, startedAt: at, status: 'closed', clerk, kind, flags, caller, phone, address: '', excerpt: text },
      ...{ talkMs: 0, ticketNumber: '', gaps: [] },
      ...(missed && { score: { points: 0, outOf: 1, kept: [], missed: missed as never } }),
    },
  };
}

/** The search over a store of its own, as the worker puts it together. */
async function searchOver(changes: readonly CallChange[]) {
  const store = createIndexedDbStore({ name: `searched ${++count}` });
  await store.put(changes, 'relaxed');
  const run = async <T>(work: Parameters<typeof store.run<T>>[0]): Promise<T> => {
    const done = await store.run(work);
    if (!done.ok) throw new Error(done.reason);
    return done.value;
  };
  const search = createCallSearch({
    rows: rowsBackwards(run),
    row: (id) => run(async (database) => (await database.get('calls', id)) ?? null),
    beside: (query) => run((database) => readBeside(database, query, begunAt)),
    rest: () => new Promise((resolve) => setTimeout(resolve)),
  });
  const last = async (query: Partial<CallQuery>, limit = 50): Promise<Found | undefined> => {
    let told: Found | undefined;
    await search.search({ ...allCalls, ...query }, limit, (found) => {
      told = found;
    });
    return told;
  };
  const ids = async (query: Partial<CallQuery>, limit?: number) =>
    (await last(query, limit))?.calls.map(({ id }) => id);
  return { store, search, last, ids };
}

describe('the search through history', () => {
  it('finds words of any length, numbers by any of their digits, and names in pinyin and by initials', async () => {
    const { search, ids, last } = await searchOver([
      kept('a', { caller: '王建国', phone: '138-0013-8000', text: '厨房漏水 3栋2单元1201 kitchen', at: begunAt }),
      kept('b', { caller: '欧阳', phone: '13912345678', text: '物业费怎么交', at: begunAt + hour }),
    ]);
    void search.load();
    for (const words of [
      '漏',
      '漏水',
      '厨房 漏水',
      'KITCHEN',
      'tchen',
      '00138',
      '0013-8',
      '3栋2',
      'wjg',
      'jianguo',
      'wangjian',
    ]) {
      expect([words, await ids({ words })]).toEqual([words, ['a']]);
    }
    expect(await ids({ words: 'ouyang' })).toEqual(['b']);
    expect(await ids({ words: 'oy 物业' })).toEqual(['b']);
    expect(await ids({ words: '13' })).toEqual(['b', 'a']);
    expect(await ids({ words: '漏水 物业' })).toEqual([]);
    expect(await ids({ words: 'ianguo' })).toEqual([]);
    expect((await last({ words: 'wjg' }))?.named).toEqual(['a']);
    expect((await last({ words: '漏水' }))?.named).toEqual([]);
  });

  it('narrows by kind, flag, clerk, clause missed, promise and day, all at once', async () => {
    const { search, ids } = await searchOver([
      kept('plain', { at: begunAt }),
      kept('wanted', {
        ...{
          kind: 'complaint',
          clerk: '小周',
          flags: ['important'],
          missed: ['6.3'],
          dueAt: begunAt - 1,
          at: begunAt + hour,
        },
      }),
      kept('later', {
        kind: 'complaint',
        clerk: '小周',
        flags: ['important'],
        dueAt: begunAt + hour,
        at: begunAt + 2 * hour,
      }),
    ]);
    void search.load();
    expect(await ids({ kind: 'complaint' })).toEqual(['later', 'wanted']);
    expect(await ids({ clerk: '小林' })).toEqual(['plain']);
    expect(await ids({ missed: '6.3' })).toEqual(['wanted']);
    expect(await ids({ promise: 'open' })).toEqual(['later', 'wanted']);
    expect(await ids({ promise: 'late' })).toEqual(['wanted']);
    expect(await ids({ from: begunAt + hour, until: begunAt + 2 * hour })).toEqual(['wanted']);
    const all = { kind: 'complaint', flag: 'important', clerk: '小周', promise: 'late', missed: '6.3' } as const;
    expect(await ids(all)).toEqual(['wanted']);
    expect(await ids({ ...all, flag: 'answer_later' })).toEqual([]);
  });

  it('ends a search as soon as another is asked for', async () => {
    const { search, ids } = await searchOver(
      Array.from({ length: 50 }, (_, n) => kept(`c${n}`, { text: '水', at: begunAt + n * 60 * hour })),
    );
    const told: string[] = [];
    // Nothing is loaded yet: the first waits.
    const first = search.search({ ...allCalls, words: '火' }, 50, () => told.push('first'));
    const second = ids({ words: '水' }, 5);
    void search.load();
    expect(await second).toHaveLength(5);
    await first;
    expect(told.length).toBeLessThanOrEqual(1);
  });

  it('knows of a call that was written or removed meanwhile, in whatever window', async () => {
    const { store, search, ids } = await searchOver([
      kept('a', { text: '漏水' }),
      kept('b', { text: '漏水', at: begunAt + 1 }),
    ]);
    await search.load();
    expect(await ids({ words: '漏水' })).toEqual(['b', 'a']);
    const heard = new Promise<void>((resolve) => {
      const stop = listenToWritten((written) => {
        search.forget(written);
        if (!written.includes('b' as CallId)) return;
        stop();
        resolve();
      });
    });
    await store.put([kept('c', { text: '又漏水', at: begunAt + 2 }), kept('a', { text: '换灯' })], 'relaxed');
    await store.dropNotes('b' as CallId);
    await heard;
    expect(await ids({ words: '漏水' })).toEqual(['c']);
    expect(await ids({ words: '换灯' })).toEqual(['a']);
  });

  it('finds what a look at every row finds, in the same order, whatever the times', async () => {
    const texts = ['漏水', '停电', '物业费', '电梯 停电'];
    const call = fc.record({ at: fc.integer({ min: 0, max: 400 * 24 * hour }), text: fc.constantFrom(...texts) });
    await fc.assert(
      fc.asyncProperty(
        fc.array(call, { maxLength: 60 }),
        fc.constantFrom('电', '漏', '费', '停电'),
        async (given, words) => {
          const changes = given.map(({ at, text }, n) => kept(`c${n}`, { text, at: begunAt - at }));
          const { store, search, ids } = await searchOver(changes);
          void search.load();
          const found = await store.find(words, 50);
          expect(await ids({ words })).toEqual(found.ok ? found.value.map(({ id }) => id) : null);
          store.close();
        },
      ),
      { numRuns: 30 },
    );
  });

  it('says so when the store ends under it', async () => {
    const search = createCallSearch({
      // biome-ignore lint/correctness/useYield: a store that fails before its first row
      rows: (async function* () {
        throw new Error('gone');
      })(),
      row: async () => null,
      beside: async () => ({ promised: null }),
      rest: async () => {},
    });
    const asked = search.search({ ...allCalls, words: '水' }, 5, () => {});
    await search.load();
    await expect(asked).rejects.toThrow('gone');
  });
});
