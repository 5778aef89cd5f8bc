import type { Check, Procedure } from '../../procedure/procedure-schema.ts';
import type { QueryOf, QueryType } from '../../procedure/query-schema.ts';
import type { Clause } from '../../procedure/types.ts';
import type { CallLog } from '../events.ts';
import { liveEvents } from '../replay.ts';
import type { CallState } from '../state.ts';
import type { Answer, Asked } from './answer.ts';
import { queries } from './registry.ts';

/** One line of the review. */
export interface ClauseEvidence extends Answer {
  readonly check: string;
  readonly clause: Clause;
  readonly scored: boolean;
}

/**
 * What the call kept as evidence, one entry for each check of the procedure, in its order. `nowMs` is an offset from the
 * call's start, as `nowOffset` gives it.
 */
export function evidence(
  log: CallLog,
  state: CallState,
  procedure: Procedure,
  nowMs: number,
): readonly ClauseEvidence[] {
  const events = liveEvents(log, procedure);
  return procedure.checks.map((check) => {
    const call = { state, events, procedure, nowMs: Math.max(nowMs, state.lastActionMs) };
    const answer = state.endReason === 'wrong_number' ? notAsked : ask(check.query.type, check.query, call);
    return { check: check.id, clause: check.clause, ...answer, scored: isScored(check, answer) };
  });
}

/** C1: of a wrong number only the time is kept. */
const notAsked: Answer = { status: 'not_applicable', values: {} };

/** Only what was observed is scored. */
function isScored(check: Check, answer: Answer): boolean {
  return check.scored && (answer.status === 'kept' || answer.status === 'missed');
}

function ask<T extends QueryType>(type: T, query: QueryOf<T>, call: Omit<Asked<T>, 'query'>): Answer {
  return queries[type]({ ...call, query });
}
