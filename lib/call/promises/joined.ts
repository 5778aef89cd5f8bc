import type { CallId } from '../events.ts';

/**
 * How two calls belong together: the caller asks after an earlier request (`chase`), has a second matter in the same
 * call (`second_matter`), or is called back (`call_back`).
 */
export const joints = ['chase', 'second_matter', 'call_back'] as const;
export type Joint = (typeof joints)[number];

/** The other call of a pair, from the view of one of them. Both records name it. */
export interface JoinedCall {
  readonly call: CallId;
  readonly as: Joint;
  /** Which of the two the other one is. */
  readonly other: 'earlier' | 'later';
}
