import type { CallState } from '../state.ts';

/**
 * N2: a colleague is wanted, and there is something to pass on: a number to call, or words. Where the colleague was looked
 * up, the clerk has said whether there is a message; else the notes tell.
 */
export function isMessageFor({ notes, colleague }: Pick<CallState, 'notes' | 'colleague'>): boolean {
  if (colleague && colleague.outcome !== 'message') return false;
  const words = notes.callback_promise || notes.description || notes.request_or_demand || notes.phone;
  return notes.colleague_wanted !== undefined && Boolean(words);
}
