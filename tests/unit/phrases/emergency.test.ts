import { describe, expect, it } from 'vitest';
import { missingNotes } from '../../../lib/call/missing-notes.ts';
import { emergencyCard, emergencyLines, suggestEmergency } from '../../../lib/phrases/emergency.ts';
import { suggest } from '../../../lib/phrases/suggest.ts';
import { defaultProcedure } from '../../../lib/procedure/default-procedure.ts';
import { timers } from '../call/support/by-clause.ts';
import { createDesk, type DeskPlay } from '../call/support/desk-play.ts';
import { en, zh } from './support.ts';

function gasCall(): DeskPlay {
  const desk = createDesk();
  desk.play({ do: 'answer' }, { do: 'setEmergency', emergency: 'gas' });
  return desk;
}

const sentence = (desk: DeskPlay): string | undefined =>
  suggest({
    state: desk.call(),
    timers: timers(desk),
    missing: missingNotes(desk.call(), defaultProcedure),
    pack: zh,
    procedure: defaultProcedure,
    occasions: [],
    facts: {},
  }).main?.phrase;

describe('an emergency', () => {
  it('is asked for in its own order before anything else, and a note answers its question', () => {
    const desk = gasCall();
    expect(sentence(desk)).toBe('emergency.gas.where');
    desk.play({ do: 'note', key: 'address', value: '3栋1201' });
    expect(sentence(desk)).toBe('emergency.gas.unwell');
    desk.play({ do: 'say', phrase: 'emergency.gas.unwell', clause: 'N1', withSurname: false });
    expect(sentence(desk)).toBe('emergency.gas.people');
  });

  it('ends with its advice, and then the call goes on as any other', () => {
    const desk = gasCall();
    for (const phrase of ['where', 'unwell', 'people', 'phone', 'air'].map((id) => `emergency.gas.${id}`))
      desk.play({ do: 'say', phrase, clause: 'N1', withSurname: false });
    expect(emergencyLines(emergencyCard(desk.call(), zh, {}))).toEqual([]);
    expect(sentence(desk)).not.toMatch(/^emergency/);
  });

  it('is an important call, whatever its kind: who, where and what are required', () => {
    expect(missingNotes(gasCall().call(), defaultProcedure)).toEqual([
      'caller_surname',
      'phone',
      'address',
      'description',
      'request_or_demand',
    ]);
  });

  it('can be taken back by the key that takes every step back', () => {
    const desk = gasCall();
    desk.play({ do: 'undo' });
    expect(desk.call().emergency).toBeNull();
  });

  it('shows the office’s own numbers only once they are filled in', () => {
    const numbers = (facts: Record<string, string>) => emergencyCard(gasCall().call(), zh, facts)?.numbers;
    expect(numbers({})?.map(({ number }) => number)).toEqual(['119', '120']);
    expect(numbers({ gas_number: '0755-2519 9999' })?.[0]).toEqual({ label: '燃气抢修', number: '0755-2519 9999' });
  });

  it.each([
    ['厨房煤气味很重', 'gas'],
    ['我妈困在电梯里了，电梯停了', 'lift'],
    ['楼道里冒烟', 'fire'],
    ['厨房漏水', null],
  ])('%s points to %s', (description, id) => {
    expect(suggestEmergency({ description }, zh)).toBe(id);
  });

  it('gives no advice without the authority that it comes from, in either language', () => {
    const all = [zh, en].flatMap(({ emergencies = [] }) => emergencies.flatMap(({ advise }) => advise));
    expect(all.length).toBeGreaterThan(10);
    expect(all.filter(({ source }) => !source.name || !source.url.startsWith('http'))).toEqual([]);
  });

  it('has the same lines in both languages', () => {
    const ids = (pack: typeof zh) =>
      pack.emergencies?.map(({ id, ask, advise }) => [id, ask.map((one) => one.id), advise.map((one) => one.id)]);
    expect(ids(en)).toEqual(ids(zh));
  });
});
