import { describe, expect, it } from 'vitest';
import { createDesk } from '../support/desk-play.ts';

function talking() {
  const desk = createDesk();
  desk.play({ do: 'ring' }, { do: 'answer' });
  return desk;
}

describe('several calls on one desk', () => {
  it('a second call rings while the first is on hold, and each is taken back in turn', () => {
    const desk = talking();
    desk.play({ do: 'hold' }, { do: 'ring' }, { do: 'answer' });
    expect([desk.call(0).status, desk.call(1).status]).toEqual(['held', 'active']);
    desk.play({ do: 'resume', call: desk.call(0).id });
    expect([desk.call(0).status, desk.call(1).status]).toEqual(['active', 'held']);
  });

  it('answering a new call puts the one that is talked on on hold', () => {
    const desk = talking();
    desk.play({ do: 'ring' }, { do: 'answer', call: desk.call(1).id });
    expect([desk.call(0).status, desk.call(1).status]).toEqual(['held', 'active']);
  });

  it('the call key rings the next call after the end, and the ended one keeps its review', () => {
    const desk = talking();
    desk.play({ do: 'end', reason: 'clerk' }, { do: 'advance' });
    expect([desk.call(0).status, desk.call(1).status]).toEqual(['ended', 'ringing']);
    desk.play({ do: 'review', good: '', lacking: '', skipped: true });
    expect(desk.call(0).status).toBe('closed');
  });
});

describe('reviews', () => {
  it('wait for the last ended call only: older ones are let go when the next call begins', () => {
    const desk = talking();
    for (let call = 0; call < 2; call++) desk.play({ do: 'end', reason: 'clerk' }, { do: 'ring' }, { do: 'answer' });
    desk.play({ do: 'end', reason: 'clerk' });
    expect([0, 1, 2].map((n) => desk.call(n).status)).toEqual(['closed', 'ended', 'ended']);
    expect(desk.call(0).review).toMatchObject({ skipped: true });
  });
});

describe('a wrong number', () => {
  it('is gone when the next call begins, and lets no other review go for it', () => {
    const desk = talking();
    desk.play({ do: 'end', reason: 'clerk' }, { do: 'ring' }, { do: 'answer' }, { do: 'end', reason: 'wrong_number' });
    desk.play({ do: 'ring' });
    expect([0, 1, 2].map((n) => desk.call(n).status)).toEqual(['ended', 'closed', 'ringing']);
  });
});

describe('a private call', () => {
  it('is hung up by the call key, with no step between (N3)', () => {
    const desk = talking();
    desk.play({ do: 'setKind', kind: 'private', suggested: null });
    expect(desk.means()).toBe('hang_up');
  });
});

describe('the call key', () => {
  it('says whether it leads to the read-back or to the closing words', () => {
    const desk = talking();
    desk.play({ do: 'go', stage: 'converse' }, { do: 'setKind', kind: 'enquiry', suggested: null });
    expect(desk.means()).toBe('to_closing');
    desk.play({ do: 'setKind', kind: 'chase', suggested: null }, { do: 'note', key: 'phone', value: '13800138000' });
    expect(desk.means()).toBe('to_end');
  });
});

describe('stages', () => {
  it('are jumped to in both directions, but never back to the ring', () => {
    const desk = talking();
    desk.play({ do: 'go', stage: 'end' }, { do: 'go', stage: 'converse' });
    expect(desk.call().stage).toBe('converse');
    expect(desk.ask({ do: 'go', stage: 'ring' })).toEqual({ ok: false, reason: 'no_way_back' });
  });

  it('the call key goes from the ring to the end of the call', () => {
    const desk = createDesk();
    const seen: string[] = [];
    for (let press = 0; press < 6; press++) {
      desk.play({ do: 'advance' });
      seen.push(`${desk.call().status} ${desk.call().stage}`);
    }
    expect(seen).toEqual([
      'ringing ring',
      'active greet',
      'active converse',
      'active end',
      'ended review',
      'ended review',
    ]);
  });
});

describe('the last step', () => {
  it('is taken back: stage, kind, hold and end', () => {
    const desk = talking();
    desk.play({ do: 'go', stage: 'converse' }, { do: 'undo' });
    expect(desk.call().stage).toBe('greet');
    desk.play({ do: 'setKind', kind: 'repair', suggested: null }, { do: 'undo' });
    expect(desk.call().kind).toBeNull();
    desk.play({ do: 'hold' }, { do: 'undo' });
    expect(desk.call().status).toBe('active');
    desk.play({ do: 'end', reason: 'clerk' }, { do: 'undo' });
    expect(desk.call().status).toBe('active');
  });

  it('has nothing to take back on an empty desk', () => {
    expect(createDesk().ask({ do: 'undo' })).toMatchObject({ ok: false });
  });
});
