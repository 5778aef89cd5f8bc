import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evidence } from '../../../lib/call/checks/evidence.ts';
import { subjectOf } from '../../../lib/call/desk/desk.ts';
import { handOver } from '../../../lib/call/promises/hand-over.ts';
import { summarise } from '../../../lib/call/summarise.ts';
import { timersOf } from '../../../lib/call/timers.ts';
import { defaultProcedure } from '../../../lib/procedure/default-procedure.ts';
import { createDesk, type DeskPlay } from './support/desk-play.ts';

const hourMs = 3_600_000;
const timers = (desk: DeskPlay, n = 0) => timersOf(desk.call(n), desk.now(n), defaultProcedure);
const setClock = (desk: DeskPlay, byMs: number) => desk.setClock({ wallMs: desk.clock().wallMs + byMs });

function talking(): DeskPlay {
  const desk = createDesk();
  desk.play({ do: 'ring' }, { do: 'answer' });
  return desk;
}

/** Another life of the panel: its ticks begin anew. */
function reload(desk: DeskPlay, session: string): void {
  desk.setClock({ session, tickMs: 0 });
}

describe('a clock that is set back an hour in the middle of a call', () => {
  it('changes nothing: the hold counts on, and is over when its minute is', () => {
    const desk = talking();
    desk.ask({ do: 'hold' });
    desk.wait(40_000);
    setClock(desk, -hourMs);
    expect(timers(desk).hold).toMatchObject({ elapsedMs: 40_000, level: 'warn' });
    desk.wait(21_000);
    expect(timers(desk).hold).toMatchObject({ elapsedMs: 61_000, level: 'over' });
  });

  it('leaves the rings as they were heard', () => {
    const desk = createDesk();
    desk.ask({ do: 'ring' });
    setClock(desk, -hourMs);
    desk.wait(6_000);
    expect(timers(desk).ring).toMatchObject({ count: 2, ms: 6_000, late: false });
  });

  it('shows no negative time in a panel that was opened anew, and counts from its first key', () => {
    const desk = talking();
    desk.wait(5_000);
    setClock(desk, -hourMs);
    reload(desk, 'second');
    const before = timers(desk).talkMs;
    desk.ask({ do: 'go', stage: 'converse' });
    desk.wait(7_000);
    expect(timers(desk).talkMs).toBe(before + 7_000);
  });

  it('still shows the call that ended last, and lets the older one go', () => {
    const desk = talking();
    desk.play({ do: 'end', reason: 'clerk' });
    setClock(desk, -hourMs);
    desk.play({ do: 'ring' }, { do: 'answer' }, { do: 'end', reason: 'clerk' });
    expect(subjectOf(desk.states())?.id).toBe(desk.call(1).id);
    desk.play({ do: 'ring' });
    expect([0, 1, 2].map((n) => desk.call(n).status)).toEqual(['closed', 'ended', 'ringing']);
  });

  it('hands over what was taken before it was set back', () => {
    const desk = talking();
    desk.play({ do: 'setFlag', flag: 'important', on: true });
    setClock(desk, -hourMs);
    const calls = [summarise(desk.call(), defaultProcedure)];
    const now = desk.clock().wallMs;
    expect(handOver({ calls, promises: [], clerk: null, since: now - hourMs, now }).attention).toHaveLength(1);
  });
});

describe('a clock that is set forward an hour and back', () => {
  it('alarms nobody for ever: the next hold begins at nothing', () => {
    const desk = talking();
    desk.ask({ do: 'hold' });
    setClock(desk, hourMs);
    desk.ask({ do: 'resume' });
    setClock(desk, -hourMs);
    desk.ask({ do: 'hold' });
    desk.wait(10_000);
    expect(timers(desk).hold).toMatchObject({ elapsedMs: 10_000, level: 'calm' });
  });

  it('does not reach the next call', () => {
    const desk = talking();
    setClock(desk, hourMs);
    desk.play({ do: 'end', reason: 'clerk' });
    setClock(desk, -hourMs);
    desk.play({ do: 'ring' });
    desk.wait(4_000);
    expect(timers(desk, 1).ring).toMatchObject({ ms: 4_000, late: false });
  });
});

describe('whatever the clock does between two keys', () => {
  const step = fc.record({
    waitMs: fc.integer({ min: 0, max: 30_000 }),
    jumpMs: fc.constantFrom(0, 0, -hourMs, hourMs, -86_400_000, 86_400_000),
    reloads: fc.boolean(),
    key: fc.constantFrom('note', 'hold', 'resume', 'go', 'end', 'ring', 'answer'),
  });

  it('nothing is lost and no time is negative', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 25 }), (steps) => {
        const desk = talking();
        let noted = '';
        steps.forEach(({ waitMs, jumpMs, reloads, key }, place) => {
          desk.wait(waitMs);
          setClock(desk, jumpMs);
          if (reloads) reload(desk, `life ${place}`);
          const call = desk.call().id;
          if (key === 'note' && desk.ask({ do: 'note', call, key: 'description', value: `${place}` }).ok)
            noted = `${place}`;
          if (key === 'hold' || key === 'resume' || key === 'ring' || key === 'answer') desk.ask({ do: key });
          if (key === 'go') desk.ask({ do: 'go', stage: 'note', call });
          if (key === 'end') desk.ask({ do: 'end', reason: 'clerk' });
        });
        expect(desk.call().notes.description ?? '').toBe(noted);
        desk.states().forEach((call, n) => {
          const offsets = desk.log(n).events.map(({ offsetMs }) => offsetMs);
          expect(offsets).toEqual(offsets.toSorted((one, other) => one - other));
          const values = evidence(desk.log(n), call, defaultProcedure, desk.now(n)).map((line) => line.values);
          for (const ms of numbersIn([timers(desk, n), values, summarise(call, defaultProcedure).talkMs]))
            expect(ms).toBeGreaterThanOrEqual(0);
        });
      }),
    );
  });
});

function numbersIn(value: unknown): number[] {
  if (typeof value === 'number') return [value];
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(numbersIn) : [];
}
