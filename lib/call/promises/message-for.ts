import type { CallState } from '../state.ts';

/** N2: a colleague is wanted, and there is something to pass on: a number to call, or words. */
export function isMessageFor({ notes }: Pick<CallState, 'notes'>): boolean {
  return notes.colleague_wanted !== undefined && Boolean(notes.callback_promise || notes.description || notes.phone);
}
