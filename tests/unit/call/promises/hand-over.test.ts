import { describe, expect, it } from 'vitest';
import type { CallId } from '../../../../lib/call/events.ts';
import { handOver } from '../../../../lib/call/promises/hand-over.ts';
import type { OpenPromise, PromiseId } from '../../../../lib/call/promises/promise.ts';
import type { CallSummary } from '../../../../lib/call/summary.ts';

const call = (id: string, parts: Partial<CallSummary> = {}): CallSummary => ({
  id: id as CallId,
  startedAt: 100,
  status: 'closed',
  clerk: '小李',
  kind: 'repair',
  flags: [],
  caller: '王',
  phone: '',
  address: '',
  excerpt: '',
  talkMs: 0,
  ticketNumber: '',
  gaps: [],
  ...parts,
});
const promise = (id: string, dueAt: number | null): OpenPromise => ({
  id: id as PromiseId,
  call: 'c' as CallId,
  kind: 'handle',
  what: '',
  forWhom: '',
  dueAt,
  madeAt: 0,
  clerk: '小张',
  chased: 0,
  caller: '王',
  phone: '',
  address: '',
  excerpt: '',
});
const shift = { promises: [], clerk: '小李', since: 50, now: 200 };

describe('the hand-over', () => {
  it('names calls with gaps, flags, nobody who answered, or no end, oldest first', () => {
    const calls = [
      call('done'),
      call('gaps', { startedAt: 140, gaps: ['phone'] }),
      call('flagged', { startedAt: 130, flags: ['important'] }),
      call('missed', { startedAt: 120, status: 'missed', gaps: ['phone'] }),
      call('going on', { startedAt: 110, status: 'held' }),
    ];
    const { attention, answered, missed } = handOver({ ...shift, calls });
    expect(attention.map(({ call: { id }, why }) => [id, why])).toEqual([
      ['going on', ['unfinished']],
      ['missed', ['missed']],
      ['flagged', ['flagged']],
      ['gaps', ['gaps']],
    ]);
    expect([answered, missed]).toEqual([4, 1]);
  });

  it('is of one clerk and one shift, but a missed call is everybody’s', () => {
    const calls = [
      call('before', { startedAt: 49, gaps: ['phone'] }),
      call('other', { clerk: '小张', gaps: ['phone'] }),
      call('missed', { clerk: '小张', status: 'missed' }),
    ];
    expect(handOver({ ...shift, calls }).attention.map((one) => one.call.id)).toEqual(['missed']);
    expect(handOver({ ...shift, calls, clerk: null }).attention).toHaveLength(2);
  });

  it('has every open promise of the desk, whoever gave it, and marks the late ones', () => {
    const { promises } = handOver({ ...shift, calls: [], promises: [promise('a', 150), promise('b', null)] });
    expect(promises.map(({ id, late }) => [id, late])).toEqual([
      ['a', true],
      ['b', false],
    ]);
  });
});
