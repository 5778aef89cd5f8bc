import { describe, expect, it } from 'vitest';
import { check, timers } from '../support/by-clause.ts';
import { createDesk } from '../support/desk-play.ts';

/** A call that rings, and is answered after so many ms. */
function answeredAfter(ms: number) {
  const desk = createDesk();
  desk.ask({ do: 'ring' });
  desk.wait(ms);
  desk.ask({ do: 'answer' });
  return desk;
}

describe('R4: answer before the third ring', () => {
  it('is on time until the third ring begins at 10 s', () => {
    expect(check(answeredAfter(9_999), 'answered_in_time')).toMatchObject({ status: 'kept', scored: true });
    expect(check(answeredAfter(10_000), 'answered_in_time')).toMatchObject({ status: 'missed', scored: true });
  });

  it('tells seconds and rings', () => {
    expect(check(answeredAfter(6_200), 'answered_in_time').values).toEqual({ ringMs: 6_200, rings: 2, missed: false });
  });

  it('turns the greeting apologetic once the third ring is over, at 11 s', () => {
    expect(timers(answeredAfter(10_999)).ring).toMatchObject({ count: 3, late: true, apologetic: false });
    expect(timers(answeredAfter(11_000)).ring).toMatchObject({ apologetic: true });
  });

  it('keeps a call that nobody answered as missed', () => {
    const desk = createDesk();
    desk.ask({ do: 'ring' });
    desk.wait(21_000);
    desk.ask({ do: 'miss' });
    expect(desk.call().status).toBe('missed');
    expect(check(desk, 'answered_in_time')).toMatchObject({
      status: 'missed',
      values: { missed: true, ringMs: 21_000 },
    });
  });

  it('measures nothing where the call began at the answer', () => {
    const desk = createDesk();
    desk.ask({ do: 'answer' });
    expect(timers(desk).ring).toBeNull();
    expect(check(desk, 'answered_in_time')).toMatchObject({ status: 'not_measured', scored: false });
  });

  it('takes a stage key pressed while it rang for an answer, but does not score it', () => {
    const desk = createDesk();
    desk.play({ do: 'ring' }, { do: 'go', stage: 'converse' });
    expect(desk.call()).toMatchObject({ status: 'active', stage: 'converse' });
    expect(check(desk, 'answered_in_time')).toMatchObject({ status: 'implied', scored: false });
  });
});

describe('the ring timer', () => {
  it('counts rings of one second with four seconds between them', () => {
    const desk = createDesk();
    desk.ask({ do: 'ring' });
    const counts = [0, 4_999, 5_000, 9_999, 10_000].map((at, place, all) => {
      desk.wait(at - (all[place - 1] ?? 0));
      return timers(desk).ring?.count;
    });
    expect(counts).toEqual([1, 1, 2, 2, 3]);
  });
});
