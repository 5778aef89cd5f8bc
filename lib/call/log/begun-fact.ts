import type { OfficeLimits } from '../../procedure/office-limits.ts';

/**
 * How a record begins: with the ringing, at the answer, as a call to somebody (a call-back), or in the midst of a call
 * whose caller has a second matter.
 */
export type Beginning = 'ring' | 'answer' | 'outgoing' | 'same_call';

export interface BegunFact {
  readonly type: 'begun';
  readonly with: Beginning;
  readonly clerk: string;
  readonly office: string;
  /** What the office asks of this call; absent in records of versions that did not write it. */
  readonly limits?: OfficeLimits;
}
