import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it } from 'vitest';
import type { CallId } from '../../../lib/call/events.ts';
import type { PromiseId } from '../../../lib/call/promises/promise.ts';
import { replay } from '../../../lib/call/replay.ts';
import type { CallStore } from '../../../lib/history/call-store.ts';
import { createIndexedDbStore } from '../../../lib/history/indexed-db-store.ts';
import { createLiveDesk } from '../../../lib/history/live-desk.ts';
import { createPromiseBook } from '../../../lib/history/promises/promise-book.ts';
import { defaultProcedure } from '../../../lib/procedure/default-procedure.ts';

let count = 0;
const closers: (() => unknown)[] = [];
const noonMs = 1_795_000_000_000;
const hourMs = 3_600_000;
const dayMs = 24 * hourMs;

/** A desk with its book, as one window has them; a second one on the same name is another window. */
function openWindow(name = `book ${++count}`, clerk = '小李') {
  const store = createIndexedDbStore({ name });
  let [wallMs, tickMs] = [noonMs, 0];
  const clock = (session: string) => () => ({ wallMs, tickMs: ++tickMs, session: `${session} ${name} ${clerk}` });
  const channels = [new BroadcastChannel(name), new BroadcastChannel(name)] as const;
  const desk = createLiveDesk({
    store,
    procedure: defaultProcedure,
    clock: clock('desk'),
    clerk: () => ({ clerk, office: '翠湖花园管理处' }),
    channel: channels[0],
    locks: navigator.locks,
    newCallId: () => crypto.randomUUID() as CallId,
  });
  const book = createPromiseBook({
    store,
    procedure: defaultProcedure,
    clock: clock('book'),
    clerk: () => clerk,
    channel: channels[1],
  });
  closers.push(async () => {
    await desk.close();
    channels[1].close();
    store.close();
  });
  const stateOf = async (call: CallId) => {
    const read = await store.read(call);
    if (!read.ok || !read.value) throw new Error('no such call');
    return replay(read.value, defaultProcedure);
  };
  return {
    name,
    store,
    desk,
    book,
    stateOf,
    wait: (ms: number) => {
      wallMs += ms;
    },
  };
}
type Window = ReturnType<typeof openWindow>;

async function kept<T>(asked: Promise<{ ok: true; value: T } | { ok: false; reason: string }>): Promise<T> {
  const answer = await asked;
  if (!answer.ok) throw new Error(answer.reason);
  return answer.value;
}
const openIn = async (store: CallStore) => (await kept(store.promises(99))).map(({ id }) => id);

/** A repair that was talked about, promised for `dueAt`, and closed. */
async function promised({ desk }: Window, id: string, dueAt: number | null = noonMs + hourMs): Promise<CallId> {
  await desk.ready;
  await desk.do({ do: 'answer' });
  const call = desk.snapshot().active?.id;
  if (!call) throw new Error('no call');
  await desk.do({ do: 'note', key: 'caller_surname', value: '王' });
  await desk.do({ do: 'note', key: 'phone', value: '13800138000' });
  await desk.do({ do: 'note', key: 'description', value: '厨房漏水' });
  const promise = id as PromiseId;
  await desk.do({ do: 'promise', promise, kind: 'handle', what: '', forWhom: '', dueAt });
  await desk.do({ do: 'end', reason: 'clerk', call });
  await desk.do({ do: 'review', good: '', lacking: '', skipped: true, call });
  return call;
}

afterEach(async () => {
  for (const close of closers.splice(0)) await close();
});

describe('promises', () => {
  it('stay open after their call is closed, due soonest first, those without a time last', async () => {
    const window = openWindow();
    await promised(window, 'without a time', null);
    await promised(window, 'tomorrow', noonMs + dayMs);
    await promised(window, 'in an hour');
    expect(await openIn(window.store)).toEqual(['in an hour', 'tomorrow', 'without a time']);
    expect(await kept(window.store.promises(9))).toMatchObject([{ caller: '王', excerpt: '厨房漏水' }, {}, {}]);
  });

  it('are settled days later, in the log of their own call', async () => {
    const window = openWindow();
    const call = await promised(window, 'p');
    window.wait(3 * dayMs);
    expect(await window.book.do({ do: 'finishPromise', promise: 'p' as PromiseId, call })).toEqual({ ok: true });
    expect(await openIn(window.store)).toEqual([]);
    const { promises, status } = await window.stateOf(call);
    expect(status).toBe('closed');
    expect(promises).toMatchObject([{ status: 'done', settledAt: noonMs + 3 * dayMs, settledBy: '小李' }]);
  });

  it('are passed on, and taken back', async () => {
    const window = openWindow();
    const call = await promised(window, 'p');
    const promise = 'p' as PromiseId;
    await window.book.do({ do: 'passPromiseOn', promise, to: '工程部', call });
    expect((await window.stateOf(call)).promises).toMatchObject([{ status: 'passed_on', passedTo: '工程部' }]);
    await window.book.do({ do: 'reopenPromise', promise, call });
    expect(await openIn(window.store)).toEqual(['p']);
  });

  it('a settled one cannot be moved, and an unknown one not be kept', async () => {
    const window = openWindow();
    const call = await promised(window, 'p');
    await window.book.do({ do: 'finishPromise', promise: 'p' as PromiseId, call });
    const moved = { do: 'movePromise', promise: 'p' as PromiseId, dueAt: 5, because: 'clerk', call } as const;
    expect(await window.book.do(moved)).toEqual({ ok: false, reason: 'promise_settled' });
    const unknown = { do: 'finishPromise', promise: 'q' as PromiseId, call } as const;
    expect(await window.book.do(unknown)).toEqual({ ok: false, reason: 'no_promise' });
    const lost = { ...unknown, call: 'gone' as CallId };
    expect(await window.book.do(lost)).toEqual({ ok: false, reason: 'no_call' });
  });

  it('of one call may be settled from two windows at once, by one of them', async () => {
    const left = openWindow();
    const call = await promised(left, 'p');
    const right = openWindow(left.name, '小张');
    const finish = { do: 'finishPromise', promise: 'p' as PromiseId, call } as const;
    const done = await Promise.all([left.book.do(finish), right.book.do(finish)]);
    expect(done).toContainEqual({ ok: true });
    expect(done).toContainEqual({ ok: false, reason: 'promise_settled' });
  });

  it('reach the desk while their call is still open, and its typing is not lost', async () => {
    const window = openWindow();
    await window.desk.ready;
    await window.desk.do({ do: 'answer' });
    const call = window.desk.snapshot().active?.id;
    if (!call) throw new Error('no call');
    const promise = 'p' as PromiseId;
    window.desk.type(call, 'description', '漏水');
    const given = { do: 'promise', promise, kind: 'handle', what: '', forWhom: '', dueAt: null, call } as const;
    await Promise.all([
      window.book.do(given).then(() => {}),
      window.desk.do({ do: 'setKind', kind: 'repair', suggested: null }),
    ]);
    await window.desk.do({ do: 'hold', call });
    const state = await window.stateOf(call);
    expect(state).toMatchObject({ kind: 'repair', notes: { description: '漏水' } });
    expect(await openIn(window.store)).toEqual(state.promises.map(({ id }) => id));
  });

  it('of a call that turns out private are forgotten for good (N3)', async () => {
    const window = openWindow();
    await window.desk.ready;
    await window.desk.do({ do: 'answer' });
    const promise = 'p' as PromiseId;
    await window.desk.do({ do: 'promise', promise, kind: 'message', what: '孩子发烧', forWhom: '陈姐', dueAt: null });
    await window.desk.do({ do: 'setKind', kind: 'private', suggested: null });
    expect(await openIn(window.store)).toEqual([]);
    const call = window.desk.snapshot().active?.id;
    expect(JSON.stringify(call && (await window.store.read(call)))).not.toMatch(/孩子发烧|陈姐/);
  });

  it('tell how many are late and when the next one is due', async () => {
    const window = openWindow();
    await promised(window, 'late', noonMs - dayMs);
    await promised(window, 'next', noonMs + hourMs);
    await promised(window, 'some time', null);
    expect(await kept(window.store.due(noonMs))).toEqual({ late: 1, nextDueAt: noonMs + hourMs });
    expect(await kept(window.store.due(noonMs + hourMs))).toEqual({ late: 2, nextDueAt: null });
  });
});

describe('joined calls', () => {
  it('name each other in both records, once', async () => {
    const window = openWindow();
    const earlier = await promised(window, 'p');
    const later = await promised(window, 'q');
    await window.book.join(earlier, later, 'chase');
    await window.book.join(earlier, later, 'chase');
    expect((await window.stateOf(later)).joined).toEqual([{ call: earlier, as: 'chase', other: 'earlier' }]);
    expect((await window.stateOf(earlier)).joined).toEqual([{ call: later, as: 'chase', other: 'later' }]);
  });

  it('a call is not joined to itself', async () => {
    const window = openWindow();
    const call = await promised(window, 'p');
    expect(await window.book.join(call, call, 'chase')).toEqual({ ok: false, reason: 'no_call' });
  });
});
