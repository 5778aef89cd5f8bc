import { type NoteKey, type Notes, noteKeys } from '../../notes/vocabulary.ts';
import { judgingLimits } from '../../procedure/office-limits.ts';
import type { CommandOf } from '../commands.ts';
import type { CallFact } from '../events.ts';
import { keepsNotes } from '../log/keeps-notes.ts';
import { needsReadBack } from '../needs-read-back.ts';
import { type Desk, newestWith } from './desk.ts';
import { freeLine } from './line.ts';
import { type Decision, type DeskContext, refuse } from './outcome.ts';

/** Who somebody is and where: what a second matter of the same caller has in common with the first. */
export const callerNotes: readonly NoteKey[] = [
  'caller_name',
  'caller_surname',
  'honorific_or_gender',
  'phone',
  'alt_phone',
  'email',
  'address',
  'building',
  'unit',
  'room',
  'community_or_project',
  'company_or_department',
];

/**
 * One caller with two matters: a record of its own for the second, with the caller's notes, each naming the other. The
 * first is read back before (E1), for its record ends here; the talk itself goes on.
 */
export function secondMatter(desk: Desk, context: DeskContext): Decision {
  const first = newestWith(desk, 'active');
  if (!first) return refuse('not_active');
  if (!keepsNotes(first, context.procedure)) return refuse('keeps_no_notes');
  if (needsReadBack(first, context.procedure)) return refuse('read_back_first');
  const id = context.newCallId();
  const { clerk, office } = context;
  return {
    ok: true,
    changes: [
      {
        id: first.id,
        facts: [
          { type: 'joined', call: id, as: 'second_matter', other: 'later' },
          { type: 'ended', reason: 'next_matter' },
        ],
      },
      {
        id,
        facts: [
          { type: 'begun', with: 'same_call', clerk, office, limits: judgingLimits(context.procedure) },
          { type: 'joined', call: first.id, as: 'second_matter', other: 'earlier' },
          ...notedOf(first.notes),
        ],
      },
    ],
  };
}

/** A call-back is a call too: who is called stands in it from the start. The earlier record is told by the book. */
export function callBack(desk: Desk, { earlier, notes }: CommandOf<'callBack'>, context: DeskContext): Decision {
  const { clerk, office, procedure } = context;
  return {
    ok: true,
    changes: [
      ...freeLine(desk, procedure, null),
      {
        id: context.newCallId(),
        facts: [
          { type: 'begun', with: 'outgoing', clerk, office, limits: judgingLimits(procedure) },
          { type: 'joined', call: earlier, as: 'call_back', other: 'earlier' },
          ...notedOf(notes),
        ],
      },
    ],
  };
}

function notedOf(notes: Notes): CallFact[] {
  return noteKeys
    .filter((key) => callerNotes.includes(key))
    .flatMap((key) => {
      const value = notes[key];
      return value ? [{ type: 'noted' as const, key, value }] : [];
    });
}
