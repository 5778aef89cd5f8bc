import type { CallLog } from '../../call/events.ts';
import { summarise } from '../../call/summarise.ts';
import { timersOf } from '../../call/timers.ts';
import type { Procedure } from '../../procedure/procedure-schema.ts';
import type { CallSummary } from '../call-store.ts';
import { stateOf } from '../live/state-of.ts';

/** The name and version that each line of an NDJSON export carries; `docs/call-line.schema.json` describes it. */
export const callLineSchema = 'callside-call/1';

/** A call for machines: what the log says, without the log. Instants are ISO 8601 in UTC, lengths ms. */
export function callRecord(log: CallLog, procedure: Procedure, { score }: Pick<CallSummary, 'score'>) {
  const call = stateOf(log, procedure);
  const { talkMs } = timersOf(call, call.lastActionMs, procedure);
  return {
    schema: callLineSchema,
    id: call.id,
    startedAt: iso(call.startedAt),
    status: call.status,
    begunWith: call.begunWith,
    clerk: call.clerk,
    office: call.office,
    kind: call.kind,
    flags: call.flags,
    emergency: call.emergency,
    answeredMs: call.answeredMs,
    talkMs,
    holdsMs: call.holds.map(({ fromMs, toMs }) => (toMs ?? fromMs) - fromMs),
    endReason: call.endReason,
    notes: call.notes,
    gaps: summarise(call, procedure).gaps,
    ticket: call.ticket,
    promises: call.promises.map(({ id, kind, what, forWhom, dueAt, madeAt, clerk, status, passedTo, settledAt }) => ({
      id,
      kind,
      what,
      forWhom,
      madeAt: iso(madeAt),
      dueAt: dueAt === null ? null : iso(dueAt),
      clerk,
      status,
      passedTo,
      settledAt: settledAt === null ? null : iso(settledAt),
    })),
    joined: call.joined,
    review: call.review,
    score: score ?? null,
  };
}

export type CallRecord = ReturnType<typeof callRecord>;

/** A clock may say what no calendar has. */
function iso(at: number): string | null {
  const day = new Date(at);
  return Number.isNaN(day.getTime()) ? null : day.toISOString();
}
