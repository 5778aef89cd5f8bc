import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { callKeysOf } from '../../../lib/call/call-keys.ts';
import { evidence } from '../../../lib/call/checks/evidence.ts';
import type { DeskCommand } from '../../../lib/call/commands.ts';
import type { CallEvent, CallLog } from '../../../lib/call/events.ts';
import { canBeUndone } from '../../../lib/call/log/transitions.ts';
import { replay } from '../../../lib/call/replay.ts';
import type { CallState } from '../../../lib/call/state.ts';
import { searchTextOf, summarise } from '../../../lib/call/summarise.ts';
import { timersOf } from '../../../lib/call/timers.ts';
import { defaultProcedure } from '../../../lib/procedure/default-procedure.ts';
import { runs } from '../support/runs.ts';
import { anyCommand, anyCommands } from './support/commands.ts';
import { createDesk, type DeskPlay } from './support/desk-play.ts';

/*
 * What holds of every call, whatever is pressed and whatever the clocks do:
 *
 * | | invariant |
 * |---|---|
 * | 1 | after any commands at most one call is active, and at most two ring, where the console tells of them |
 * | 2 | the spans of the stages follow each other without a gap and add up to the call's length |
 * | 3 | the holds lie within the talk, one after the other, and only a held call has an open one |
 * | 4 | after the end nothing changes but notes, fill, ticket, wrap-up and review |
 * | 5 | any prefix and any shuffle of a log, and events of unknown types, replay, measure and summarise without a throw |
 * | 6 | offsets never run backwards and no duration is negative, whatever the clocks do (DST, NTP steps, sleep, reload) |
 * | 7 | undoing the last step restores the state before, but for the time and for what was dropped |
 * | 8 | what `decide` yields counts in `replay`: each fact changes the call |
 * | 9 | of a private call and a wrong number nothing that was noted is left, in log, list or search |
 */

const jump = fc.oneof(
  { weight: 6, arbitrary: fc.record({ wall: fc.constant(0), tick: fc.integer({ min: 0, max: 90_000 }) }) },
  fc.record({
    wall: fc.constantFrom(-3_600_000, -5_000, -1, 1, 5_000, 3_600_000, 28_800_000),
    tick: fc.integer({ min: 0, max: 90_000 }),
  }),
);
interface Step {
  readonly command: DeskCommand;
  readonly jump: { readonly wall: number; readonly tick: number };
  readonly reload: boolean;
}

/** A command, after what the clocks did meanwhile; `wall` is what the wall clock moved beyond the ticks. */
const steps = fc.array(
  fc.record({
    command: anyCommand,
    jump,
    reload: fc.oneof({ weight: 9, arbitrary: fc.constant(false) }, fc.boolean()),
  }),
  { maxLength: 50 },
);

function afterSteps(list: readonly Step[]): DeskPlay {
  const desk = createDesk();
  for (const [at, step] of list.entries()) {
    const { wallMs, tickMs, session } = desk.clock();
    desk.setClock({ wallMs: wallMs + step.jump.tick + step.jump.wall, tickMs: tickMs + step.jump.tick, session });
    if (step.reload) desk.setClock({ tickMs: 0, session: `page ${at}` });
    desk.ask(step.command);
  }
  return desk;
}

function afterCommands(commands: readonly DeskCommand[]): DeskPlay {
  const desk = createDesk();
  for (const command of commands) {
    desk.wait(700);
    desk.ask(command);
  }
  return desk;
}

const timeless = (state: CallState) => ({ ...state, lastActionMs: 0, lastEvent: null });
const withoutNotes = (state: CallState) => ({
  ...state,
  notes: {},
  colleague: null,
  promises: [],
  readBack: null,
  surname: null,
});
const length = (state: CallState) => state.closedMs ?? (state.status === 'missed' ? state.endedMs : null);

describe('whatever is pressed', () => {
  it('1 · at most one call is active, and at most two ring', () => {
    fc.assert(
      fc.property(anyCommands, (commands) => {
        const desk = createDesk();
        for (const command of commands) {
          desk.wait(700);
          desk.ask(command);
          expect(desk.states().filter((call) => call.status === 'active').length).toBeLessThanOrEqual(1);
          expect(desk.states().filter((call) => call.status === 'ringing').length).toBeLessThanOrEqual(2);
        }
      }),
    );
  });

  it('2 · stages follow each other without a gap and add up to the length of the call', () => {
    fc.assert(
      fc.property(steps, (list) => {
        for (const call of afterSteps(list).states()) {
          let reachedMs: number | null = 0;
          for (const span of call.stages) {
            expect(span.fromMs).toBe(reachedMs);
            reachedMs = span.toMs;
          }
          expect(reachedMs).toBe(length(call));
          expect(call.stages.at(-1)?.stage).toBe(call.stage);
        }
      }),
    );
  });

  it('3 · holds lie within the talk, one after the other', () => {
    fc.assert(
      fc.property(steps, (list) => {
        for (const call of afterSteps(list).states()) {
          let freeMs = call.answeredMs ?? Number.POSITIVE_INFINITY;
          for (const hold of call.holds) {
            expect(hold.fromMs).toBeGreaterThanOrEqual(freeMs);
            freeMs = hold.toMs ?? Number.POSITIVE_INFINITY;
          }
          if (call.endedMs !== null && call.holds.length > 0) expect(freeMs).toBeLessThanOrEqual(call.endedMs);
          expect(call.holds.some((hold) => hold.toMs === null)).toBe(call.status === 'held');
        }
      }),
    );
  });

  it('4 · after the end there is nothing but the wrap-up and the review', () => {
    const talk = ({ stages, holds, kind, flags, said, answeredMs, endedMs, endReason, readBack }: CallState) => ({
      ...{ holds, kind, flags, said, answeredMs, endedMs, endReason, readBack },
      stages: stages.filter((span) => span.stage !== 'review'),
    });
    fc.assert(
      fc.property(anyCommands, anyCommands, (before, afterwards) => {
        const desk = afterCommands([...before, { do: 'end', reason: 'caller_hung_up' }]);
        for (const command of afterwards.filter((one) => one.do !== 'undo')) {
          const ended = desk.states().filter((call) => call.endedMs !== null);
          desk.wait(700);
          desk.ask(command);
          for (const call of ended) {
            const later = replay(desk.logOf(call.id), defaultProcedure);
            expect(talk(later)).toEqual(talk(call));
          }
        }
      }),
    );
  });

  it('5 · any part of a log, in any order, can be read', () => {
    const stranger = { type: 'from_a_newer_version', seq: 3, at: 0, offsetMs: Number.NaN } as unknown as CallEvent;
    fc.assert(
      fc.property(steps, fc.infiniteStream(fc.nat()), (list, order) => {
        for (const { id } of afterSteps(list).states().slice(0, 2)) {
          const { events } = afterSteps(list).logOf(id);
          for (let upTo = 0; upTo <= events.length; upTo++) read({ id, events: events.slice(0, upTo) });
          const keyed = [...events, stranger].map((event) => ({ event, key: order.next().value }));
          read({ id, events: keyed.sort((one, other) => one.key - other.key).map(({ event }) => event) });
        }
      }),
    );
  });

  it('7 · undoing the last step restores the state before', () => {
    fc.assert(
      fc.property(anyCommands, anyCommand, (commands, last) => {
        const desk = afterCommands(commands);
        const before = new Map(desk.states().map((call) => [call.id, call]));
        desk.wait(700);
        const decision = desk.ask(last);
        if (!decision.ok || last.do === 'undo') return;
        for (const { id, facts } of decision.changes) {
          const earlier = before.get(id);
          if (!earlier || !facts.every((fact) => canBeUndone(fact.type))) continue;
          desk.wait(700);
          if (!desk.ask({ do: 'undo', call: id }).ok) continue;
          const restored = replay(desk.logOf(id), defaultProcedure);
          const view = decision.dropNotes?.includes(id) ? withoutNotes : (state: CallState) => state;
          expect(view(timeless(restored))).toEqual(view(timeless(earlier)));
        }
      }),
      { numRuns: runs(300) },
    );
  });

  it('8 · every fact that is decided counts', () => {
    fc.assert(
      fc.property(anyCommands, (commands) => {
        const desk = createDesk();
        for (const command of commands) {
          desk.wait(700);
          const before = new Map(desk.states().map((call) => [call.id, call]));
          const decision = desk.ask(command);
          for (const { id } of decision.ok ? decision.changes : []) {
            const now = replay(desk.logOf(id), defaultProcedure);
            const earlier = before.get(id);
            if (earlier) expect(timeless(now)).not.toEqual(timeless(earlier));
          }
        }
      }),
    );
  });

  it('9 · nothing is left of what was noted in a private call or a wrong number', () => {
    fc.assert(
      fc.property(anyCommands, (commands) => {
        const desk = afterCommands(commands);
        const told = desk.states().filter((call) => call.kind === 'private' || call.endReason === 'wrong_number');
        for (const call of told) {
          const { caller, phone, address, excerpt, ticketNumber } = summarise(call, defaultProcedure);
          expect([call.notes, caller, phone, address, excerpt, ticketNumber]).toEqual([{}, '', '', '', '', '']);
          expect(searchTextOf(call, defaultProcedure)).toBe('');
          expect([call.promises, callKeysOf(call, defaultProcedure)]).toEqual([[], []]);
          const noted = desk.logOf(call.id).events.flatMap((event) => (event.type === 'noted' ? [event.value] : []));
          expect(noted.join('')).toBe('');
        }
      }),
      { numRuns: runs(300) },
    );
  });
});

describe('whatever the clocks do', () => {
  it('6 · offsets never run backwards and no duration is negative', () => {
    fc.assert(
      fc.property(steps, fc.integer({ min: -10_000_000, max: 10_000_000 }), (list, drift) => {
        const desk = afterSteps(list);
        desk.setClock({ wallMs: desk.clock().wallMs + drift });
        for (const call of desk.states()) {
          const offsets = desk.logOf(call.id).events.map((event) => event.offsetMs);
          expect(offsets).toEqual([...offsets].sort((one, other) => one - other));
          const timers = timersOf(call, call.lastActionMs + drift, defaultProcedure);
          for (const ms of durationsIn(timers)) expect(ms).toBeGreaterThanOrEqual(0);
          for (const line of evidence(desk.logOf(call.id), call, defaultProcedure, drift))
            for (const ms of durationsIn(line.values)) expect(ms).toBeGreaterThanOrEqual(0);
          expect(summarise(call, defaultProcedure).talkMs).toBeGreaterThanOrEqual(0);
        }
      }),
    );
  });
});

function read(log: CallLog): void {
  const state = replay(log, defaultProcedure);
  timersOf(state, state.lastActionMs, defaultProcedure);
  evidence(log, state, defaultProcedure, state.lastActionMs);
  summarise(state, defaultProcedure);
}

function durationsIn(value: unknown): number[] {
  if (typeof value === 'number') return [value];
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(durationsIn) : [];
}
