import type { Procedure } from '../procedure/procedure-schema.ts';
import { keepsNotes } from './log/keeps-notes.ts';
import { missingNotes } from './missing-notes.ts';
import type { CallScore } from './review/score.ts';
import type { CallState } from './state.ts';
import type { CallSummary } from './summary.ts';
import { timersOf } from './timers.ts';

const excerptLength = 120;

/** The call's line in a list. Of private calls and wrong numbers it names nobody and nothing (N3). */
export function summarise(state: CallState, procedure: Procedure, score: CallScore | null = null): CallSummary {
  const notes = keepsNotes(state, procedure) ? state.notes : {};
  const matter = notes.description ?? notes.request_or_demand ?? notes.subject ?? '';
  return {
    id: state.id,
    startedAt: state.startedAt,
    status: state.status,
    clerk: state.clerk,
    kind: state.kind,
    flags: state.flags,
    caller: notes.caller_surname ?? notes.caller_name ?? '',
    phone: notes.phone ?? notes.alt_phone ?? '',
    address:
      notes.address ?? [notes.community_or_project, notes.building, notes.unit, notes.room].filter(Boolean).join(' '),
    excerpt: [...matter.slice(0, 2 * excerptLength)].slice(0, excerptLength).join(''),
    talkMs: timersOf(state, state.lastActionMs, procedure).talkMs,
    ticketNumber: keepsNotes(state, procedure) ? (state.ticket?.number ?? '') : '',
    gaps: missingNotes(state, procedure),
    ...(score ? { score } : {}),
  };
}

/** What a search looks in: all notes, and the ticket's number. Empty where nothing that was said may be kept. */
export function searchTextOf(state: CallState, procedure: Procedure): string {
  if (!keepsNotes(state, procedure)) return '';
  return [...Object.values(state.notes), state.ticket?.number ?? ''].filter((text) => text !== '').join('\n');
}

/** A call that still waits for something: it rings, it is talked on, or its review is to be done. */
export function isOpen(state: CallState): boolean {
  return state.status !== 'closed' && state.status !== 'missed';
}
