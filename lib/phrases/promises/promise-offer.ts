import { isMessageFor } from '../../call/promises/message-for.ts';
import type { PromiseKind } from '../../call/promises/promise.ts';
import type { CallState } from '../../call/state.ts';
import type { Notes } from '../../notes/vocabulary.ts';
import type { Pack } from '../../packs/pack-schema.ts';
import type { Spoken } from '../spoken.ts';

/** A promise that one key would keep: what, for whom, and the words that name its time. */
export interface PromiseOffer {
  readonly kind: PromiseKind;
  readonly what: string;
  readonly forWhom: string;
  /** As it was noted; empty where no time was. */
  readonly dueText: string;
}

/**
 * What the clerk is about to promise, or has just promised, so that it can be kept by one key (E2, N2). Null where
 * nothing was, or where the call has that promise already.
 */
export function promiseOffer(state: CallState, pack: Pack, suggested: Spoken | null): PromiseOffer | null {
  const { colleague_wanted: colleague = '', callback_promise: callBack = '' } = state.notes;
  const due = callBack || (state.notes.due_or_appointment_time ?? '');
  const kind = isMessageFor(state) ? 'message' : callBack ? 'call_back' : reassured(state, pack, suggested);
  if (kind === null || state.promises.some((promise) => promise.kind === kind)) return null;
  const what = kind === 'message' ? messageOf(state.notes) : kind === 'call_back' ? callBack : '';
  return { kind, what, forWhom: kind === 'message' ? colleague : '', dueText: due };
}

/** What the colleague is told, beside who called and when to call back. */
function messageOf({ description, request_or_demand: wish, callback_promise: callBack = '' }: Notes): string {
  const words = [description, wish].filter((text) => text !== undefined && text !== '');
  return words.length > 0 ? words.join('; ') : callBack;
}

/** The sentence that is about to be said, else the last one that was, as far as one of them promises something. */
function reassured({ said }: CallState, pack: Pack, suggested: Spoken | null): PromiseKind | null {
  const parts = suggested?.parts ?? (suggested ? [suggested] : []);
  const phrases = [...parts.map(({ phrase }) => phrase), ...said.map(({ phrase }) => phrase).toReversed()];
  for (const id of phrases) {
    const promises = pack.phrases.find((phrase) => phrase.id === id)?.promises;
    if (promises) return promises;
  }
  return null;
}
