import { describe, expect, it } from 'vitest';
import { evidence } from '../../../lib/call/checks/evidence.ts';
import { replay } from '../../../lib/call/replay.ts';
import { defaultProcedure } from '../../../lib/procedure/default-procedure.ts';
import type { OfficeLimits } from '../../../lib/procedure/office-limits.ts';
import { withOfficeLimits } from '../../../lib/procedure/with-office-limits.ts';
import { createDesk } from './support/desk-play.ts';

/** A call that rang 9 s and was held 50 s, in an office that asks this. */
function callIn(office: OfficeLimits) {
  const desk = createDesk(undefined, withOfficeLimits(defaultProcedure, office));
  desk.ask({ do: 'ring' });
  desk.wait(9_000);
  desk.ask({ do: 'answer' });
  desk.ask({ do: 'hold' });
  desk.wait(50_000);
  desk.play({ do: 'resume' }, { do: 'end', reason: 'clerk' });
  return desk.log();
}

/** What the review says when the office asks something else by then. */
function judgedLater(log: ReturnType<typeof callIn>, office: OfficeLimits) {
  const procedure = withOfficeLimits(defaultProcedure, office);
  const lines = evidence(log, replay(log, procedure), procedure, 0);
  return ['answered_in_time', 'holds_within_limit'].map((id) => lines.find(({ check }) => check === id)?.status);
}

const strict = { holdLimitMs: 30_000, ringPauseMs: 2_000 };

describe('a call is judged by the limits that held when it began', () => {
  it('so what was kept stays kept, whatever the office sets later', () => {
    expect(judgedLater(callIn({}), strict)).toEqual(['kept', 'kept']);
  });

  it('and what was missed stays missed', () => {
    expect(judgedLater(callIn(strict), {})).toEqual(['missed', 'missed']);
  });

  it('a record that has none is judged by those of now', () => {
    const log = callIn({});
    const events = log.events.map((event) => {
      if (event.type !== 'begun') return event;
      const { limits: _, ...older } = event;
      return older;
    });
    expect(judgedLater({ ...log, events }, strict)).toEqual(['missed', 'missed']);
  });
});
