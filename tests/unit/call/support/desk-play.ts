import { advanceMeans } from '../../../../lib/call/advance-means.ts';
import { type ClockReading, nowOffset, stamp } from '../../../../lib/call/clock.ts';
import type { DeskCommand } from '../../../../lib/call/commands.ts';
import { decide } from '../../../../lib/call/decide.ts';
import type { Decision } from '../../../../lib/call/desk/outcome.ts';
import type { CallEvent, CallId, CallLog } from '../../../../lib/call/events.ts';
import { replay } from '../../../../lib/call/replay.ts';
import type { CallState } from '../../../../lib/call/state.ts';
import { defaultProcedure } from '../../../../lib/procedure/default-procedure.ts';
import type { Procedure } from '../../../../lib/procedure/procedure-schema.ts';

/** A desk in memory: decides, stamps and keeps as the panel and the store do, with a clock that the test sets. */
export function createDesk(
  reading: ClockReading = { wallMs: 1_800_000_000_000, tickMs: 0, session: 'first' },
  procedure: Procedure = defaultProcedure,
) {
  const logs = new Map<CallId, CallLog>();
  let clock = reading;

  function states(): CallState[] {
    return [...logs.values()].map((log) => replay(log, procedure));
  }

  function ask(command: DeskCommand): Decision {
    const decision = decide(states(), command, {
      procedure,
      clerk: '李敏',
      office: '云景管理处',
      newCallId: () => callId(logs.size),
    });
    if (!decision.ok) return decision;
    for (const { id, facts } of decision.changes) {
      const log = logOf(id);
      logs.set(id, { id, events: [...log.events, ...stamp(log, facts, clock)] });
    }
    for (const id of decision.dropNotes ?? []) logs.set(id, { id, events: logOf(id).events.map(blanked) });
    return decision;
  }

  function logOf(id: CallId): CallLog {
    return logs.get(id) ?? { id, events: [] };
  }

  return {
    ask,
    states,
    logOf,
    /** Asks for each command in turn, one second after the other, and fails if one is refused. */
    play(...commands: readonly DeskCommand[]): void {
      for (const command of commands) {
        this.wait(1000);
        const decision = ask(command);
        if (!decision.ok) throw new Error(`${command.do}: ${decision.reason}`);
      }
    },
    wait(ms: number): void {
      clock = { ...clock, wallMs: clock.wallMs + ms, tickMs: clock.tickMs + ms };
    },
    setClock(change: Partial<ClockReading>): void {
      clock = { ...clock, ...change };
    },
    clock: () => clock,
    /** What the call key would do now. */
    means: () => advanceMeans(states(), procedure),
    /** The n-th call that began, from 0. */
    call(n = 0): CallState {
      return replay(logOf(callId(n)), procedure);
    },
    log: (n = 0): CallLog => logOf(callId(n)),
    now: (n = 0): number => nowOffset(logOf(callId(n)), clock),
  };
}

export type DeskPlay = ReturnType<typeof createDesk>;

function callId(n: number): CallId {
  return `call-${n}` as CallId;
}

function blanked(event: CallEvent): CallEvent {
  if (event.type === 'promised') return { ...event, what: '', forWhom: '' };
  return event.type === 'noted' ? { ...event, value: '' } : event;
}
