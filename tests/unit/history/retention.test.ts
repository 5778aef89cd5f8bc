import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CallEvent, CallId, CallLog } from '../../../lib/call/events.ts';
import { createIndexedDbStore } from '../../../lib/history/indexed-db-store.ts';
import { changeOf } from '../../../lib/history/live/changes-of.ts';
import { readDays } from '../../../lib/history/retention/read-days.ts';
import { oldBefore, removeOldCalls } from '../../../lib/history/retention/remove-old-calls.ts';
import { type ClockSeen, dayMs, isSteady, seeClock } from '../../../lib/history/retention/steady-clock.ts';
import { defaultProcedure } from '../../../lib/procedure/default-procedure.ts';
import { runs } from '../support/runs.ts';

const now = 1_795_000_000_000;
let count = 0;
const open = () => createIndexedDbStore({ name: `retention ${++count}` });

type Sort = 'closed' | 'open' | 'promised';

/** A call that began `days` ago. */
function call(name: string, days: number, sort: Sort = 'closed'): CallLog {
  const promise = {
    promise: 'p',
    kind: 'handle',
    what: '来修',
    forWhom: '王',
    dueAt: null,
    clerk: '小李',
    chased: false,
  };
  const facts = [
    { type: 'begun', with: 'answer', clerk: '小李', office: '管理处' },
    { type: 'noted', key: 'phone', value: `1380000${String(count).padStart(4, '0')}` },
    ...(sort === 'promised' ? [{ type: 'promised', ...promise }] : []),
    ...(sort === 'open'
      ? []
      : [
          { type: 'ended', reason: 'clerk' },
          { type: 'reviewed', good: '', lacking: '', skipped: true },
        ]),
  ];
  const startedAt = now - days * dayMs;
  const events = facts.map((fact, seq) => ({
    ...fact,
    seq,
    at: startedAt + seq,
    offsetMs: seq,
  })) as unknown as CallEvent[];
  return { id: name as CallId, events };
}

async function kept(...logs: readonly CallLog[]) {
  const store = open();
  await store.append(logs.map((log) => changeOf(log, 0, defaultProcedure)));
  return store;
}

const left = async (store: ReturnType<typeof open>, logs: readonly CallLog[]) => {
  const read = await Promise.all(logs.map(({ id }) => store.read(id)));
  return logs.filter((_, place) => read[place]?.ok && read[place].value !== null).map(({ id }) => id);
};

describe('calls that are older than the office keeps them', () => {
  it('are removed with all that they could be found by', async () => {
    const logs = [call('old', 31), call('young', 29)];
    const store = await kept(...logs);
    expect(await store.countBefore(oldBefore(now, 30))).toEqual({ ok: true, value: 1 });
    expect(await removeOldCalls(store, { now, days: 30 })).toEqual({ ok: true, value: 1 });
    expect(await left(store, logs)).toEqual(['young']);
    const lists = await Promise.all([store.list({ limit: 9 }), store.find('1380000', 9)]);
    for (const list of lists) expect(list.ok && list.value.map(({ id }) => id)).toEqual(['young']);
    store.close();
  });

  it('stay while they are open or a promise of them is', async () => {
    const logs = [call('open', 90, 'open'), call('promised', 90, 'promised'), call('old', 90)];
    const store = await kept(...logs);
    expect(await store.countBefore(oldBefore(now, 30))).toEqual({ ok: true, value: 1 });
    await removeOldCalls(store, { now, days: 30 });
    expect(await left(store, logs)).toEqual(['open', 'promised']);
    expect(await store.promises(9)).toMatchObject({ ok: true, value: [{ what: '来修' }] });
    store.close();
  });

  it('are all removed where they are many, and none while somebody takes a call', async () => {
    const logs = Array.from({ length: 250 }, (_, n) => call(`old ${n}`, 40));
    const store = await kept(...logs);
    expect(await removeOldCalls(store, { now, days: 30, mayGoOn: () => false })).toEqual({ ok: true, value: 0 });
    expect(await removeOldCalls(store, { now, days: 0 })).toEqual({ ok: true, value: 0 });
    expect(await left(store, logs)).toHaveLength(250);
    expect(await removeOldCalls(store, { now, days: 30 })).toEqual({ ok: true, value: 250 });
    expect(await left(store, logs)).toEqual([]);
    store.close();
  });

  it('are exactly those that were counted, whatever is kept', async () => {
    const anyCall = fc.record({
      days: fc.integer({ min: -5, max: 60 }),
      sort: fc.constantFrom<Sort>('closed', 'open', 'promised'),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(anyCall, { maxLength: 12 }), fc.integer({ min: 1, max: 50 }), async (calls, days) => {
        const logs = calls.map((one, n) => call(`call ${n}`, one.days, one.sort));
        const store = await kept(...logs);
        const counted = await store.countBefore(oldBefore(now, days));
        expect(await removeOldCalls(store, { now, days })).toEqual(counted);
        const expected = logs.filter((_, n) => (calls[n]?.days ?? 0) <= days || calls[n]?.sort !== 'closed');
        expect(await left(store, logs)).toEqual(expected.map(({ id }) => id));
        store.close();
      }),
      { numRuns: runs(30) },
    );
  });
});

describe('a number of days', () => {
  it.each([
    ['', 0],
    [' ３０ ', 30],
    ['3650', 3650],
    ['0', null],
    ['3651', null],
    ['-1', null],
    ['1.5', null],
    ['a month', null],
  ])('“%s” is read as %s', (written, days) => {
    expect(readDays(written)).toBe(days);
  });
});

describe('a clock that jumps', () => {
  const looked = (...at: readonly number[]): ClockSeen =>
    at.reduce<ClockSeen | null>((seen, one) => seeClock(seen, one), null) ?? seeClock(null, 0);

  it('removes nothing at its first look, and something once it has run for a day', () => {
    expect(isSteady(looked(now))).toBe(false);
    expect(isSteady(looked(now, now + dayMs / 2, now + dayMs))).toBe(true);
  });

  it('removes nothing for a day after it was set to another year, or back from one', () => {
    const steady = [now, now + dayMs];
    const year = 365 * dayMs;
    expect(isSteady(looked(...steady, now + year))).toBe(false);
    expect(isSteady(looked(...steady, now + year, now + 1.1 * dayMs))).toBe(false);
    expect(isSteady(looked(...steady, now - year))).toBe(false);
  });

  it('still counts after summer time and a weekend', () => {
    expect(isSteady(looked(now, now + dayMs, now + dayMs - 3_600_000, now + 3.5 * dayMs))).toBe(true);
  });

  it('is never trusted within a day of a jump, however it goes on', () => {
    const steps = fc.array(fc.integer({ min: -10 * dayMs, max: 400 * dayMs }), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(steps, (jumps) => {
        let [seen, at, sinceJump] = [looked(now), now, 0];
        for (const jump of jumps) {
          at += jump;
          const jumped = jump < -2 * 3_600_000 || jump > 3 * dayMs;
          sinceJump = jumped ? 0 : sinceJump + jump;
          seen = seeClock(seen, at);
          if (sinceJump < dayMs) expect(isSteady(seen)).toBe(false);
        }
      }),
    );
  });
});
