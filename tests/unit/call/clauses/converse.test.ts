import { describe, expect, it } from 'vitest';
import { check, timers } from '../support/by-clause.ts';
import { createDesk } from '../support/desk-play.ts';

function talking() {
  const desk = createDesk();
  desk.play({ do: 'ring' }, { do: 'answer' }, { do: 'go', stage: 'converse' });
  return desk;
}

describe('G1, A1: say who you are', () => {
  it('is kept if the greeting was marked, implied if the talk went on without', () => {
    const desk = createDesk();
    desk.play({ do: 'ring' }, { do: 'answer' });
    expect(check(desk, 'greeted').status).toBe('shown');
    desk.play({ do: 'go', stage: 'converse' });
    expect(check(desk, 'greeted')).toMatchObject({ status: 'implied', scored: false });
    desk.play({ do: 'say', phrase: 'greeting.help', clause: 'G1', withSurname: false });
    expect(check(desk, 'greeted')).toMatchObject({
      status: 'kept',
      scored: true,
      values: { phrases: ['greeting.help'] },
    });
  });
});

describe('C1: judge the kind', () => {
  it('keeps how long it took from the answer on, and whether the offer was overruled', () => {
    const desk = talking();
    desk.play({ do: 'setKind', kind: 'repair', suggested: 'complaint' });
    expect(check(desk, 'kind_decided')).toMatchObject({
      status: 'kept',
      values: { kind: 'repair', suggested: 'complaint', overruled: true, decidedMs: 2_000 },
    });
  });

  it('keeps only the time of a wrong number', () => {
    const desk = talking();
    desk.play(
      { do: 'note', key: 'description', value: '找张三' },
      { do: 'setKind', kind: 'repair', suggested: null },
      { do: 'setFlag', flag: 'important', on: true },
      { do: 'end', reason: 'wrong_number' },
    );
    expect(desk.call()).toMatchObject({ notes: {}, kind: null, flags: [] });
    expect(['answered_in_time', 'kind_decided', 'required_notes'].map((id) => check(desk, id).status)).toEqual([
      'not_applicable',
      'not_applicable',
      'not_applicable',
    ]);
  });
});

describe('C2, C3: the surname', () => {
  it('goes from unknown to declined, asked again and refused, and is not asked for a third time', () => {
    const desk = talking();
    desk.play({ do: 'setKind', kind: 'repair', suggested: null });
    expect(desk.call().surname).toBe('unknown');
    const ask = { do: 'say', phrase: 'surname.ask', clause: 'C2', withSurname: false } as const;
    const path = [
      [{ ...ask, surname: 'asked' }, 'asked'],
      [{ do: 'surnameUnwilling' }, 'declined'],
      [{ ...ask, surname: 'asked_again' }, 'asked_again'],
      [{ do: 'surnameUnwilling' }, 'refused'],
      [{ do: 'surnameUnwilling' }, 'refused'],
      [{ ...ask, surname: 'asked' }, 'refused'],
    ] as const;
    for (const [command, surname] of path) {
      desk.play(command);
      expect(desk.call().surname).toBe(surname);
    }
    expect(desk.call().surnamePath).toEqual(['asked', 'declined', 'asked_again', 'refused']);
    expect(check(desk, 'required_notes').values.missing).not.toContain('caller_surname');
    expect(check(desk, 'surname_asked_again').status).toBe('kept');
  });

  it('is known as soon as it is noted, and its uses are counted', () => {
    const desk = talking();
    desk.play(
      { do: 'note', key: 'caller_surname', value: '王' },
      { do: 'say', phrase: 'ask.phone', clause: 'N1', withSurname: true },
      { do: 'say', phrase: 'acknowledge.1', clause: 'C6', withSurname: false },
    );
    expect(check(desk, 'surname_asked')).toMatchObject({
      status: 'kept',
      values: { surname: 'known', phrasesWithSurname: 1 },
    });
  });
});

describe('C6: the quiet timer', () => {
  it('runs since the clerk’s last action, and any typing resets it', () => {
    const desk = talking();
    desk.wait(9_000);
    expect(timers(desk).quietMs).toBe(9_000);
    desk.ask({ do: 'note', key: 'description', value: '漏水' });
    expect(timers(desk).quietMs).toBe(0);
  });

  it('is never scored', () => {
    const desk = talking();
    desk.wait(90_000);
    expect(check(desk, 'acknowledged')).toMatchObject({ status: 'not_measured', scored: false });
    expect(check(desk, 'acknowledged').values.longestQuietMs).toBe(90_000);
  });

  it('leaves holds out, also where something is noted while the caller waits', () => {
    const desk = talking();
    desk.ask({ do: 'hold' });
    desk.wait(20_000);
    desk.ask({ do: 'note', key: 'phone', value: '13800138000' });
    desk.wait(20_000);
    desk.ask({ do: 'resume' });
    desk.wait(3_000);
    expect(check(desk, 'acknowledged').values.longestQuietMs).toBeLessThan(5_000);
  });
});

describe('C7: a hold is never over one minute', () => {
  it('warns at 30 and 45 s, alarms at 55 s and is over after 60 s', () => {
    const desk = talking();
    desk.ask({ do: 'hold' });
    const levels = [0, 30_000, 45_000, 55_000, 60_000].map((at, place, all) => {
      desk.wait(at - (all[place - 1] ?? 0));
      return timers(desk).hold?.level;
    });
    expect(levels).toEqual(['calm', 'warn', 'urgent', 'alarm', 'over']);
  });

  it('keeps every hold with its length; one over a minute is a breach', () => {
    const desk = talking();
    for (const ms of [20_000, 60_001]) {
      desk.ask({ do: 'hold' });
      desk.wait(ms);
      desk.ask({ do: 'resume' });
      desk.wait(1_000);
    }
    expect(desk.call().holds.map(({ fromMs, toMs }) => (toMs ?? 0) - fromMs)).toEqual([20_000, 60_001]);
    expect(check(desk, 'holds_within_limit')).toMatchObject({
      status: 'missed',
      values: { holds: 2, longestMs: 60_001, sumMs: 80_001, breaches: 1 },
    });
  });

  it('stops the quiet timer: nobody can hear each other', () => {
    const desk = talking();
    desk.ask({ do: 'hold' });
    desk.wait(5_000);
    expect(timers(desk).quietMs).toBeNull();
  });
});
