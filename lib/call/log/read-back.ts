import type { Notes } from '../../notes/vocabulary.ts';
import type { CallEventOf } from '../events.ts';
import type { CallState } from '../state.ts';
import { reachStage } from './stage-order.ts';

/** A note changed after its confirmation asks for the whole once more (E1), unless the caller is gone. */
export function note(state: CallState, event: CallEventOf<'noted'>, atMs: number): CallState {
  const { [event.key]: before, ...others } = state.notes;
  const notes: Notes = event.value.trim() === '' ? others : { ...others, [event.key]: event.value };
  const changed = (before ?? '') !== (notes[event.key] ?? '');
  const stale = changed && state.status !== 'ended';
  const { readBack } = state;
  const confirmed = readBack.confirmed && !stale;
  const wasRead = stale && readBack.rounds + readBack.corrections > 0;
  const toHear = wasRead ? [...readBack.changed.filter((key) => key !== event.key), event.key] : readBack.changed;
  return reachStage({ ...state, notes, readBack: { ...readBack, changed: toHear, confirmed } }, 'converse', atMs);
}

/** E1: the caller confirmed the whole as it is noted now. */
export function readBackConfirmed(
  state: CallState,
  { items = [] }: CallEventOf<'read_back_confirmed'>,
  atMs: number,
): CallState {
  const rounds = state.readBack.rounds + 1;
  return readBack(state, { rounds, items: items.length, changed: [], confirmed: true }, atMs);
}

/** E1: what was corrected asks for the whole once more. */
export function readBackCorrected(state: CallState, atMs: number): CallState {
  return readBack(state, { corrections: state.readBack.corrections + 1, confirmed: false }, atMs);
}

/** E1 belongs to the end of the talk, so whoever reads back has arrived there. */
function readBack(state: CallState, change: Partial<CallState['readBack']>, atMs: number): CallState {
  return reachStage({ ...state, readBack: { ...state.readBack, ...change } }, 'end', atMs);
}
