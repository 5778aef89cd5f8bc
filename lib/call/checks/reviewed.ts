import type { Answer, Asked } from './answer.ts';

/** A9: two short answers. Who skipped them may have thought about them, so that is not a miss. */
export function reviewed({ state }: Asked<'reviewed'>): Answer {
  if (state.status === 'missed') return { status: 'not_applicable', values: {} };
  const answered =
    state.review !== null && !state.review.skipped && `${state.review.good}${state.review.lacking}` !== '';
  return { status: answered ? 'kept' : 'not_measured', values: { skipped: state.review?.skipped ?? false } };
}
