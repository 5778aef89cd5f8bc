import { retype, stamp } from '../../call/clock.ts';
import { decide } from '../../call/decide.ts';
import type { Refusal } from '../../call/desk/outcome.ts';
import type { CallEvent, CallFact, CallId, CallLog } from '../../call/events.ts';
import { isOpen } from '../../call/summarise.ts';
import type { Procedure } from '../../procedure/procedure-schema.ts';
import type { Asked } from './asked.ts';
import { stateOf } from './state-of.ts';

export interface CarriedOut {
  /** All logs after it, those of calls that are over now too. */
  readonly logs: readonly CallLog[];
  /** The first `seq` that is new, for each call that changed. */
  readonly firstNew: ReadonlyMap<CallId, number>;
  /** Calls whose notes are to be dropped for good (N3). */
  readonly dropNotes: readonly CallId[];
  /** Why the last one was refused, if it was. */
  readonly refused: Refusal | null;
}

interface Context {
  readonly procedure: Procedure;
  readonly clerk: string;
  readonly office: string;
  /** False where a note that is typed on has to be a new event: a page that goes away can only add. */
  readonly retyping: boolean;
}

/**
 * Carries out what was asked, in its order, on the logs as they are. Pure, so that after another window was first the
 * same can be carried out on the newer logs. What is refused by then has lost its sense and leaves nothing.
 */
export function carryOut(logs: readonly CallLog[], asked: readonly Asked[], context: Context): CarriedOut {
  let now = new Map(logs.map((log) => [log.id, log]));
  const firstNew = new Map<CallId, number>();
  const dropNotes: CallId[] = [];
  let refused: Refusal | null = null;
  for (const one of asked) {
    const desk = [...now.values()].map((log) => stateOf(log, context.procedure)).filter(isOpen);
    const decision = decide(desk, one.command, { ...context, newCallId: () => one.newId });
    refused = decision.ok ? null : decision.reason;
    if (!decision.ok) continue;
    now = new Map(now);
    for (const { id, facts } of decision.changes) {
      const before = now.get(id) ?? { id, events: [] };
      const { log, from } = add(before, facts, one, context.retyping);
      now.set(id, log);
      firstNew.set(id, Math.min(firstNew.get(id) ?? from, from));
    }
    dropNotes.push(...(decision.dropNotes ?? []));
  }
  return { logs: [...now.values()], firstNew, dropNotes, refused };
}

function add(log: CallLog, facts: readonly CallFact[], { reading }: Asked, retyping: boolean) {
  const typedOn = retyping ? typeOn(log, facts, reading) : null;
  if (typedOn) return { log: { id: log.id, events: [...log.events.slice(0, -1), typedOn] }, from: typedOn.seq };
  const events = stamp(log, facts, reading);
  return { log: { id: log.id, events: [...log.events, ...events] }, from: events[0]?.seq ?? log.events.length };
}

/** Typing is one event; but never the event that another window, or an earlier life of this one, has typed. */
function typeOn(log: CallLog, facts: readonly CallFact[], reading: Asked['reading']): CallEvent | null {
  const [fact] = facts;
  if (facts.length !== 1 || !fact || log.events.at(-1)?.session !== reading.session) return null;
  return retype(log, fact, reading);
}
