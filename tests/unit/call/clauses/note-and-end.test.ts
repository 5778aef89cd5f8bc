import { describe, expect, it } from 'vitest';
import { missingNotes } from '../../../../lib/call/missing-notes.ts';
import { defaultProcedure } from '../../../../lib/procedure/default-procedure.ts';
import { check, timers } from '../support/by-clause.ts';
import { createDesk } from '../support/desk-play.ts';

const whole = [
  { do: 'note', key: 'caller_surname', value: '王' },
  { do: 'note', key: 'phone', value: '13800138000' },
  { do: 'note', key: 'address', value: '翠湖花园3栋2单元1201' },
  { do: 'note', key: 'description', value: '厨房漏水' },
  { do: 'note', key: 'request_or_demand', value: '来修' },
] as const;

function talking() {
  const desk = createDesk();
  desk.play({ do: 'ring' }, { do: 'answer' }, { do: 'go', stage: 'converse' });
  return desk;
}

const missing = (desk: ReturnType<typeof createDesk>) => missingNotes(desk.call(), defaultProcedure);

describe('N1: the required notes', () => {
  it.each(['complaint', 'suggestion', 'repair'])('a %s needs name, contact, address, content and request', (kind) => {
    const desk = talking();
    desk.play({ do: 'setKind', kind, suggested: null });
    expect(missing(desk).toSorted()).toEqual(whole.map(({ key }) => key).toSorted());
    desk.play(...whole);
    expect(missing(desk)).toEqual([]);
    expect(check(desk, 'required_notes')).toMatchObject({ status: 'kept', scored: true });
  });

  it('a flag on an enquiry asks for them as well', () => {
    const desk = talking();
    desk.play({ do: 'setKind', kind: 'enquiry', suggested: null });
    expect(missing(desk)).toEqual([]);
    desk.play({ do: 'setFlag', flag: 'needs_superior', on: true });
    expect(missing(desk)).toContain('phone');
  });

  it('does not blame the clerk for a caller who hung up', () => {
    const desk = talking();
    desk.play({ do: 'setKind', kind: 'repair', suggested: null }, { do: 'end', reason: 'caller_hung_up' });
    expect(check(desk, 'required_notes')).toMatchObject({ status: 'not_measured', scored: false });
  });

  it('says what was missing where the clerk ended the call', () => {
    const desk = talking();
    desk.play({ do: 'setKind', kind: 'repair', suggested: null }, ...whole.slice(0, 4), { do: 'end', reason: 'clerk' });
    expect(check(desk, 'required_notes')).toMatchObject({
      status: 'missed',
      values: { missing: ['request_or_demand'] },
    });
  });
});

describe('N3: a private call', () => {
  it('drops what was noted before, keeps nothing after, and has a short limit', () => {
    const desk = talking();
    desk.play(
      { do: 'note', key: 'description', value: '孩子发烧' },
      { do: 'setKind', kind: 'private', suggested: null },
    );
    expect(desk.call().notes).toEqual({});
    expect(JSON.stringify(desk.log())).not.toContain('孩子发烧');
    expect(desk.ask({ do: 'note', key: 'description', value: '回家再说' })).toEqual({
      ok: false,
      reason: 'keeps_no_notes',
    });
    desk.wait(60_000);
    expect(timers(desk).kindLimit).toMatchObject({ over: true });
    expect(check(desk, 'private_kept_short').status).toBe('missed');
  });

  it('stays forgotten when the key is taken back', () => {
    const desk = talking();
    desk.play(
      { do: 'note', key: 'description', value: '孩子发烧' },
      { do: 'setKind', kind: 'private', suggested: null },
      { do: 'undo' },
    );
    expect(desk.call()).toMatchObject({ kind: null, notes: {} });
  });
});

describe('E1: read back and confirm', () => {
  const ending = () => {
    const desk = talking();
    desk.play({ do: 'setKind', kind: 'repair', suggested: null }, ...whole, { do: 'go', stage: 'end' });
    return desk;
  };

  it('is kept once the caller confirmed the whole', () => {
    const desk = ending();
    expect(check(desk, 'read_back')).toMatchObject({ status: 'not_measured', scored: false });
    desk.play({ do: 'confirmReadBack' });
    expect(check(desk, 'read_back')).toMatchObject({ status: 'kept', values: { rounds: 1, stale: false } });
  });

  it('asks for the whole again after a note was changed', () => {
    const desk = ending();
    desk.play({ do: 'confirmReadBack' }, { do: 'note', key: 'phone', value: '13900139000' });
    expect(desk.call().readBack.confirmed).toBe(false);
    expect(check(desk, 'read_back')).toMatchObject({ status: 'not_measured', values: { rounds: 1, stale: true } });
    desk.play({ do: 'confirmReadBack' });
    expect(check(desk, 'read_back')).toMatchObject({ status: 'kept', values: { rounds: 2 } });
  });

  it('counts what the caller corrected', () => {
    const desk = ending();
    desk.play({ do: 'correctReadBack' }, { do: 'confirmReadBack' });
    expect(check(desk, 'read_back').values).toMatchObject({ corrections: 1, rounds: 1 });
  });
});

describe('E2 to E4 and A9: the end', () => {
  it('a sentence that nobody marked is implied by the end, never missed', () => {
    const desk = talking();
    desk.play(
      { do: 'setKind', kind: 'repair', suggested: null },
      { do: 'go', stage: 'end' },
      { do: 'end', reason: 'clerk' },
    );
    for (const id of ['put_at_ease', 'thanked', 'farewell']) expect(check(desk, id).status).toBe('implied');
  });

  it('the wrap-up has a minute, and a minute more on a key', () => {
    const desk = talking();
    desk.play({ do: 'end', reason: 'clerk' });
    desk.wait(50_000);
    expect(timers(desk).wrapUp).toEqual({ leftMs: 10_000, over: false });
    desk.ask({ do: 'extendWrapUp' });
    expect(timers(desk).wrapUp?.leftMs).toBe(70_000);
  });

  it('two short answers close the call', () => {
    const desk = talking();
    desk.play({ do: 'end', reason: 'clerk' }, { do: 'review', good: '有耐心', lacking: '', skipped: false });
    expect(desk.call()).toMatchObject({ status: 'closed', stage: 'review', review: { good: '有耐心' } });
    expect(check(desk, 'summed_up').status).toBe('kept');
  });
});
