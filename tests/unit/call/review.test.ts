import { describe, expect, it } from 'vitest';
import { evidence } from '../../../lib/call/checks/evidence.ts';
import type { DeskCommand } from '../../../lib/call/commands.ts';
import type { CallId } from '../../../lib/call/events.ts';
import { scoreOf } from '../../../lib/call/review/score.ts';
import { trendOf } from '../../../lib/call/review/trend.ts';
import { summarise } from '../../../lib/call/summarise.ts';
import type { CallSummary } from '../../../lib/call/summary.ts';
import { defaultProcedure } from '../../../lib/procedure/default-procedure.ts';
import { createDesk, type DeskPlay } from './support/desk-play.ts';

const score = (desk: DeskPlay, procedure = defaultProcedure) =>
  scoreOf(evidence(desk.log(), desk.call(), procedure, desk.now()), procedure);

function shortCall(...commands: readonly DeskCommand[]): DeskPlay {
  const desk = createDesk();
  desk.play({ do: 'ring' }, { do: 'answer' }, ...commands, { do: 'end', reason: 'clerk' });
  return desk;
}

describe('A9: the score', () => {
  it('counts only what was observed: a call in which little was pressed has little to lose', () => {
    const quiet = score(shortCall({ do: 'setKind', kind: 'enquiry', suggested: null }));
    expect(quiet).toMatchObject({ missed: [] });
    expect(quiet?.points).toBe(quiet?.outOf);
  });

  it('weighs by the procedure’s data', () => {
    const desk = shortCall({ do: 'setKind', kind: 'repair', suggested: null });
    const heavy = {
      ...defaultProcedure,
      checks: defaultProcedure.checks.map((check) =>
        check.id === 'required_notes' ? { ...check, weight: 50 } : check,
      ),
    };
    expect(score(desk)?.missed).toContain('N1');
    expect((score(desk, heavy)?.outOf ?? 0) - (score(desk)?.outOf ?? 0)).toBe(47);
    expect(score(desk, heavy)?.points).toBe(score(desk)?.points);
  });

  it('is none for a wrong number', () => {
    const desk = createDesk();
    desk.play({ do: 'ring' }, { do: 'answer' }, { do: 'end', reason: 'wrong_number' });
    expect(score(desk)).toBeNull();
  });
});

describe('the trend over days', () => {
  const dayMs = 86_400_000;
  const startOfDay = (at: number) => Math.floor(at / dayMs) * dayMs;
  const base = summarise(createDesk().call(), defaultProcedure);
  const call = (day: number, clerk: string, points: number): CallSummary => ({
    ...base,
    id: `${day}-${clerk}-${points}` as CallId,
    clerk,
    startedAt: day * dayMs + 3_600_000,
    score: { points, outOf: 10, kept: ['E1'], missed: points < 10 ? ['C7'] : [] },
  });

  it('is the clerk’s own, day by day, with days off as gaps', () => {
    const calls = [
      call(3, '小林', 10),
      call(3, '小林', 5),
      call(1, '小林', 4),
      call(3, '别人', 0),
      { ...base, clerk: '小林' },
    ];
    const { days, clauses } = trendOf(
      calls,
      '小林',
      [1, 2, 3].map((day) => day * dayMs),
      startOfDay,
    );
    expect(days.map(({ calls: count, score: share }) => [count, share])).toEqual([
      [1, 0.4],
      [0, null],
      [2, 0.75],
    ]);
    expect(clauses).toEqual([
      { clause: 'E1', kept: 3, observed: 3 },
      { clause: 'C7', kept: 0, observed: 2 },
    ]);
  });
});
