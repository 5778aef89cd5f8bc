import type { CallId } from '../events.ts';
import type { CallState } from '../state.ts';

/** A call of which nothing is known. It is closed: what never began holds no line and waits for nobody. */
export function blankCall(id: CallId): CallState {
  return {
    id,
    status: 'closed',
    stage: 'ring',
    clerk: '',
    office: '',
    startedAt: 0,
    begunWith: 'answer',
    limits: {},
    answeredMs: null,
    endedMs: null,
    endReason: null,
    closedMs: null,
    stages: [],
    holds: [],
    notes: {},
    kind: null,
    kindDecidedMs: null,
    kindSuggested: null,
    flags: [],
    emergency: null,
    surnamePath: [],
    surname: 'unknown',
    said: [],
    answers: [],
    colleague: null,
    readBack: { rounds: 0, corrections: 0, items: 0, changed: [], confirmed: false },
    fill: null,
    ticket: null,
    promises: [],
    joined: [],
    review: null,
    wrapUpExtendedMs: 0,
    lastActionMs: 0,
    undoable: null,
    statusBy: null,
    lastEvent: null,
  };
}
