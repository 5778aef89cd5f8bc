import type { Procedure } from '../../procedure/procedure-schema.ts';
import type { CallEventOf } from '../events.ts';
import { keepsNotes } from '../log/keeps-notes.ts';
import type { CallState } from '../state.ts';
import { applyPromise, type PromiseEvent } from './apply-promise.ts';

/** The call after an event that may come days after its end; null where it does not count. */
export function applyLasting(
  state: CallState,
  event: PromiseEvent | CallEventOf<'joined'>,
  procedure: Procedure,
): CallState | null {
  if (event.type === 'joined') return join(state, event);
  if (event.type === 'promised' && !keepsNotes(state, procedure)) return null;
  const promises = applyPromise(state.promises, event);
  return promises && { ...state, promises };
}

function join(state: CallState, { call, as, other }: CallEventOf<'joined'>): CallState | null {
  const known = call === state.id || state.joined.some((one) => one.call === call);
  return known ? null : { ...state, joined: [...state.joined, { call, as, other }] };
}
