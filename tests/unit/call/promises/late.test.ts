import { describe, expect, it } from 'vitest';
import { type CallPromise, isLate, type PromiseId, wasLate } from '../../../../lib/call/promises/promise.ts';

const promise = (dueAt: number | null, settledAt: number | null): CallPromise => ({
  id: 'p' as PromiseId,
  kind: 'handle',
  what: '',
  forWhom: '',
  dueAt,
  promisedDueAt: dueAt,
  madeAt: 0,
  clerk: '小李',
  status: settledAt === null ? 'open' : 'done',
  passedTo: '',
  settledAt,
  settledBy: '',
  chased: 0,
});

describe('a promise', () => {
  it('is late from the moment that was named', () => {
    expect([99, 100, 101].map((now) => isLate(promise(100, null), now))).toEqual([false, true, true]);
  });

  it('without a time is never late', () => {
    expect([isLate(promise(null, null), Number.MAX_SAFE_INTEGER), wasLate(promise(null, 5))]).toEqual([false, false]);
  });

  it('that was kept is judged by the time that the caller was told, not by one that it was moved to', () => {
    expect(wasLate(promise(100, 100))).toBe(false);
    expect(wasLate({ ...promise(100, 150), dueAt: 200 })).toBe(true);
  });
});
