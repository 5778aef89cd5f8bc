import { describe, expect, it } from 'vitest';
import type { CallId } from '../../../../lib/call/events.ts';
import { check } from '../support/by-clause.ts';
import { createDesk } from '../support/desk-play.ts';

describe('one caller with two matters', () => {
  const noted = () => {
    const desk = createDesk();
    desk.play(
      { do: 'ring' },
      { do: 'answer' },
      { do: 'setKind', kind: 'repair', suggested: null },
      { do: 'note', key: 'caller_surname', value: '王' },
      { do: 'note', key: 'address', value: '3栋' },
      { do: 'note', key: 'description', value: '漏水' },
    );
    return desk;
  };

  it('the first is read back before the second begins (E1)', () => {
    const desk = noted();
    expect(desk.ask({ do: 'secondMatter' })).toEqual({ ok: false, reason: 'read_back_first' });
  });

  it('the second begins with who calls, not with the first matter, and both name each other', () => {
    const desk = noted();
    desk.play({ do: 'confirmReadBack' }, { do: 'secondMatter' });
    expect(desk.call(0)).toMatchObject({ status: 'ended', endReason: 'next_matter', readBack: { confirmed: true } });
    expect(desk.call(1)).toMatchObject({ status: 'active', stage: 'converse', kind: null, readBack: { rounds: 0 } });
    expect(desk.call(1).notes).toEqual({ caller_surname: '王', address: '3栋' });
    expect(desk.call(0).joined).toEqual([{ call: desk.call(1).id, as: 'second_matter', other: 'later' }]);
    expect(desk.call(1).joined).toEqual([{ call: desk.call(0).id, as: 'second_matter', other: 'earlier' }]);
  });

  it('nobody is scored for a ring and a greeting that were not there', () => {
    const desk = noted();
    desk.play({ do: 'confirmReadBack' }, { do: 'secondMatter' });
    expect(check(desk, 'answered_in_time', 1)).toMatchObject({ status: 'not_applicable', scored: false });
    expect(check(desk, 'answered_in_time', 0).status).toBe('kept');
  });

  it('a private call has no second matter', () => {
    const desk = createDesk();
    desk.play({ do: 'answer' }, { do: 'setKind', kind: 'private', suggested: null });
    expect(desk.ask({ do: 'secondMatter' })).toEqual({ ok: false, reason: 'keeps_no_notes' });
  });
});

describe('a call-back', () => {
  it('is a call of its own that names the earlier one, without a ring', () => {
    const desk = createDesk();
    desk.play({
      do: 'callBack',
      earlier: 'e' as CallId,
      notes: { caller_surname: '王', phone: '1', description: '漏水' },
    });
    expect(desk.call()).toMatchObject({ status: 'active', begunWith: 'outgoing', answeredMs: 0 });
    expect(desk.call().notes).toEqual({ caller_surname: '王', phone: '1' });
    expect(desk.call().joined).toEqual([{ call: 'e', as: 'call_back', other: 'earlier' }]);
    expect(check(desk, 'answered_in_time').status).toBe('not_applicable');
  });

  it('puts the call that is talked on to hold', () => {
    const desk = createDesk();
    desk.play({ do: 'answer' }, { do: 'callBack', earlier: 'e' as CallId, notes: {} });
    expect([desk.call(0).status, desk.call(1).status]).toEqual(['held', 'active']);
  });
});
