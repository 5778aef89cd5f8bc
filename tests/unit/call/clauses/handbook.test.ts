import { describe, expect, it } from 'vitest';
import { evidence } from '../../../../lib/call/checks/evidence.ts';
import type { CallLog } from '../../../../lib/call/events.ts';
import { missingNotes } from '../../../../lib/call/missing-notes.ts';
import { replay } from '../../../../lib/call/replay.ts';
import { defaultProcedure } from '../../../../lib/procedure/default-procedure.ts';
import { check } from '../support/by-clause.ts';
import { createDesk } from '../support/desk-play.ts';

function enquiry() {
  const desk = createDesk();
  desk.play({ do: 'answer' }, { do: 'setKind', kind: 'enquiry', suggested: null });
  return desk;
}

const read = { do: 'answerFromHandbook', entry: 'parking_fee', withSurname: true } as const;
const later = { do: 'setFlag', flag: 'answer_later', on: true } as const;
const missing = (desk: ReturnType<typeof createDesk>) => missingNotes(desk.call(), defaultProcedure);

describe('C4: an answer of the handbook', () => {
  it('is kept with the call, once however often it is read', () => {
    const desk = enquiry();
    expect(check(desk, 'handbook_used')).toMatchObject({ status: 'not_measured' });
    desk.play(read, read, { ...read, entry: 'noise' });
    expect(check(desk, 'handbook_used')).toMatchObject({
      status: 'kept',
      values: { answers: ['parking_fee', 'noise'] },
    });
  });

  it('that bears the surname counts as a use of it (C2)', () => {
    const desk = enquiry();
    desk.play({ do: 'note', key: 'caller_surname', value: '王' }, read, { ...read, withSurname: false });
    expect(check(desk, 'surname_asked')).toMatchObject({ values: { phrasesWithSurname: 1 } });
  });

  it('takes the call out of the greeting', () => {
    const desk = createDesk();
    desk.play({ do: 'answer' }, read);
    expect(desk.call().stage).toBe('converse');
  });

  it('is read to nobody while the phone rings, the caller holds or the call is over', () => {
    const desk = createDesk();
    desk.play({ do: 'ring' });
    expect(desk.ask(read)).toEqual({ ok: false, reason: 'not_answered' });
    desk.play({ do: 'answer' }, { do: 'end', reason: 'clerk' });
    expect(desk.ask(read)).toEqual({ ok: false, reason: 'call_over' });
  });

  it('is none in a private call, of which nothing is kept', () => {
    const desk = createDesk();
    desk.play({ do: 'answer' }, { do: 'setKind', kind: 'private', suggested: null });
    expect(desk.ask(read)).toEqual({ ok: false, reason: 'keeps_no_notes' });
  });
});

describe('N1: a question', () => {
  it('that cannot be answered at once asks for notes, and no more once it is answered', () => {
    const desk = enquiry();
    expect(missing(desk)).toEqual([]);
    desk.play(later);
    expect(missing(desk)).toContain('phone');
    desk.play(read);
    expect(missing(desk)).toEqual([]);
    expect(desk.call().flags).toEqual([]);
    expect(check(desk, 'required_notes')).toMatchObject({
      status: 'not_applicable',
      values: { answers: ['parking_fee'] },
    });
  });

  it('after an answered one can be flagged anew', () => {
    const desk = enquiry();
    desk.play(read, later);
    expect(missing(desk)).toContain('phone');
  });

  it('whose answer was read by mistake asks for notes again', () => {
    const desk = enquiry();
    desk.play(later, read, { do: 'undo' });
    expect(desk.call().flags).toEqual(['answer_later']);
    expect(desk.call().answers).toEqual([]);
  });

  it('of which nobody knows whether it was answered at once is not measured', () => {
    expect(check(enquiry(), 'required_notes')).toMatchObject({ status: 'not_measured', scored: false });
  });

  it('that needs a superior asks for notes whatever was read', () => {
    const desk = enquiry();
    desk.play({ do: 'setFlag', flag: 'needs_superior', on: true }, read);
    expect(missing(desk)).toContain('phone');
  });

  it('within a repair leaves the repair’s notes and flags alone', () => {
    const desk = createDesk();
    desk.play({ do: 'answer' }, { do: 'setKind', kind: 'repair', suggested: null }, later, read);
    expect(missing(desk)).toContain('address');
    expect(desk.call().flags).toEqual(['answer_later']);
  });
});

it('a log from before the handbook replays as it did', () => {
  const at = { at: 1_700_000_000_000, offsetMs: 0 };
  const log = {
    id: 'old',
    events: [
      { ...at, seq: 0, type: 'begun', with: 'answer', clerk: '李敏', office: '云景管理处' },
      { ...at, seq: 1, type: 'kind_set', kind: 'enquiry', suggested: null },
      { ...at, seq: 2, type: 'ended', reason: 'clerk' },
    ],
  } as unknown as CallLog;
  const state = replay(log, defaultProcedure);
  expect(state).toMatchObject({ status: 'ended', kind: 'enquiry', answers: [] });
  expect(evidence(log, state, defaultProcedure, 0).find(({ check: id }) => id === 'handbook_used')).toMatchObject({
    status: 'not_measured',
  });
});
