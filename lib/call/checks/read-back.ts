import { asksForReadBack } from '../needs-read-back.ts';
import type { Answer, Asked } from './answer.ts';

/** E1, A5: confirmed as it is noted now. Without the key nobody knows whether it was read back, so it is never missed. */
export function readBack({ state, procedure }: Asked<'read_back'>): Answer {
  const { rounds, corrections, items, confirmed } = state.readBack;
  const values = { rounds, corrections, items, stale: rounds > 0 && !confirmed };
  if (confirmed) return { status: 'kept', values };
  return { status: asksForReadBack(state, procedure) || rounds > 0 ? 'not_measured' : 'not_applicable', values };
}
