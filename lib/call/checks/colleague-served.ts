import { missingNotes } from '../missing-notes.ts';
import type { Answer, Asked } from './answer.ts';

/**
 * N2: the number was given, the message is noted whole, or the caller wants to leave none. A phrase of N2 that was
 * marked shows as much. What nobody marked may have been said all the same, so this is never missed.
 */
export function colleagueServed({ state, procedure, query }: Asked<'colleague_served'>): Answer {
  const { colleague, kind, notes, said } = state;
  const concerned = colleague !== null || (kind !== null && query.kinds.includes(kind));
  if (!concerned) return { status: 'not_applicable', values: {} };
  const phrases = said.filter(({ clause }) => clause === 'N2').map(({ phrase }) => phrase);
  const missing = missingNotes(state, procedure);
  const message = state.promises.find((promise) => promise.kind === 'message');
  const values = {
    outcome: colleague?.outcome ?? null,
    phrases,
    promised: message !== undefined || notes.callback_promise !== undefined,
    passedOnAt: message?.settledAt ?? null,
    missing,
  };
  const noted = colleague?.outcome === 'message' ? missing.length === 0 : colleague !== null;
  return { status: noted || phrases.length > 0 || values.promised ? 'kept' : 'not_measured', values };
}
