import type { Answer, Asked } from './answer.ts';

/** C1: the kind, how long it took to decide from the answer on, and what had been suggested. */
export function kindDecided({ state }: Asked<'kind_decided'>): Answer {
  if (state.kind === null || state.kindDecidedMs === null) return { status: 'not_measured', values: {} };
  return {
    status: 'kept',
    values: {
      kind: state.kind,
      decidedMs: Math.max(0, state.kindDecidedMs - (state.answeredMs ?? 0)),
      suggested: state.kindSuggested,
      overruled: state.kindSuggested !== null && state.kindSuggested !== state.kind,
    },
  };
}
