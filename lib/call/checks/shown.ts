import type { Answer, Asked } from './answer.ts';

/** What stood on the screen while its stage lasted; no more is known. */
export function shown({ state, query }: Asked<'shown'>): Answer {
  const lasted = state.stages.some((span) => span.stage === query.stage);
  return { status: lasted ? 'shown' : 'not_measured', values: {} };
}
