import type { Check, Procedure } from '../../procedure/procedure-schema.ts';
import type { QueryOf, QueryType } from '../../procedure/query-schema.ts';
import type { Clause } from '../../procedure/types.ts';
import { withOfficeLimits } from '../../procedure/with-office-limits.ts';
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
  // By the limits that held when it began: a call that was kept does not become a miss by a later setting.
  const asked = withOfficeLimits(procedure, state.limits);
  // Nobody rings and is greeted in a call that the clerk makes, or twice in one that goes on with a second matter.
  const unasked = state.begunWith === 'outgoing' || state.begunWith === 'same_call' ? ['ring', 'greet'] : [];
  const isBefore = (clause: Clause) =>
    procedure.stages.some((stage) => unasked.includes(stage.id) && stage.clauses.includes(clause));
  return procedure.checks.map((check) => {
    const call = { state, events, procedure: asked, nowMs: Math.max(nowMs, state.lastActionMs) };
    const isAsked = state.endReason !== 'wrong_number' && !isBefore(check.clause);
    const answer = isAsked ? ask(check.query.type, check.query, call) : notAsked;
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
