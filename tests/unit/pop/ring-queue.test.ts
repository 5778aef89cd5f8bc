import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addRing,
  hangUp,
  type NewRing,
  type RingQueue,
  readQueue,
  sameCallMs,
  staleAfterMs,
  staleAt,
  taken,
  toTake,
  waiting,
} from '../../../lib/pop/ring-queue.ts';

const site = 'https://desk.example';
const ring = (number: string, by: NewRing['by'] = 'rule'): NewRing => ({ id: crypto.randomUUID(), number, site, by });
const start = 1_795_000_000_000;
const takeAll = (queue: RingQueue, now: number) => toTake(queue, now).reduce(taken, queue);

describe('rings that wait for a panel', () => {
  it('the same number within some seconds is one ring, however it is written and whether it was taken', () => {
    const once = addRing([], ring('13800138000'), start);
    const twice = addRing(once, ring('+86 138 0013 8000'), start + sameCallMs - 1);
    expect(twice).toHaveLength(1);
    expect(addRing(takeAll(twice, start), ring('13800138000'), start + sameCallMs - 1)).toHaveLength(1);
    expect(toTake(addRing(takeAll(twice, start), ring('13800138000'), start + sameCallMs), start)).toHaveLength(1);
  });

  it('who calls again before anybody took the first one rings once, now', () => {
    const again = addRing(addRing([], ring('13800138000'), start), ring('13800138000'), start + sameCallMs);
    expect(again.map(({ at }) => at)).toEqual([start + sameCallMs]);
  });

  it('each is taken once; what was not taken in ten minutes is forgotten', () => {
    const queue = addRing(addRing([], ring('13800138000'), start), ring('13900139000'), start + 5);
    expect(waiting(queue, start + 5)).toBe(2);
    expect(staleAt(queue, start + 5)).toBe(start + staleAfterMs);
    expect(toTake(takeAll(queue, start + 5), start + 5)).toEqual([]);
    expect(toTake(queue, start + staleAfterMs).map(({ number }) => number)).toEqual(['13900139000']);
    expect(addRing(queue, ring('8002'), start + 2 * staleAfterMs)).toHaveLength(1);
  });

  it('a page hangs up only what an event of its own site began, and the panel hears of it', () => {
    const byRule = addRing([], ring('13800138000'), start);
    expect(hangUp(byRule, { number: '13800138000', site }, start + 9)).toBe(byRule);
    const byEvent = takeAll(addRing([], ring('13800138000', 'event'), start), start);
    expect(hangUp(byEvent, { number: '13800138000', site: 'https://other.example' }, start)).toBe(byEvent);
    const over = hangUp(byEvent, { number: '13800138000', site }, start + 9_000);
    expect(toTake(over, start + 9_000)).toMatchObject([{ number: '13800138000', hungUpAt: start + 9_000 }]);
    expect(waiting(over, start + 9_000)).toBe(0);
    expect(waiting(addRing(over, ring('13800138000', 'event'), start + 10_000), start + 10_000)).toBe(1);
  });

  it('whatever comes, the queue stays small, whole, and reads again as it was written', () => {
    const step = fc.record({
      number: fc.constantFrom('13800138000', '13900139000', '8002', '110', '021-62621234'),
      by: fc.constantFrom('rule' as const, 'event' as const),
      what: fc.constantFrom('ring', 'ring', 'hangUp', 'take'),
      ms: fc.integer({ min: -5_000, max: 60_000 }),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 80 }), (steps) => {
        let queue: RingQueue = [];
        let now = start;
        for (const { number, by, what, ms } of steps) {
          now += ms;
          if (what === 'ring') queue = addRing(queue, ring(number, by), now);
          else if (what === 'hangUp') queue = hangUp(queue, { number, site }, now);
          else queue = takeAll(queue, now);
          expect(queue.length).toBeLessThanOrEqual(20);
          expect(readQueue(JSON.parse(JSON.stringify(queue)))).toEqual(queue);
          const ids = queue.map(({ id }) => id);
          expect(new Set(ids).size).toBe(ids.length);
          if (what === 'take') expect(toTake(queue, now)).toEqual([]);
        }
      }),
    );
  });

  it('what is stored and is no queue is none', () => {
    fc.assert(fc.property(fc.jsonValue(), (json) => Array.isArray(readQueue(json))));
    expect(readQueue([{ id: 'x' }])).toEqual([]);
  });
});
