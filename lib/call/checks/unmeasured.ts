import type { Answer } from './answer.ts';

/** A clause of which nothing is seen in the call. */
export function unmeasured(): Answer {
  return { status: 'not_measured', values: {} };
}
