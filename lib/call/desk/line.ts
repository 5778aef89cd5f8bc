import { samePhone } from '../../notes/same-phone.ts';
import { judgingLimits } from '../../procedure/office-limits.ts';
import type { Procedure } from '../../procedure/procedure-schema.ts';
import { callMeans } from '../advance-means.ts';
import type { CommandOf } from '../commands.ts';
import type { CallId } from '../events.ts';
import { keepsNotes } from '../log/keeps-notes.ts';
import type { CallState } from '../state.ts';
import { type Desk, newestWith } from './desk.ts';
import { type Decision, type DeskChange, type DeskContext, keep, refuse, unchanged } from './outcome.ts';

/**
 * Makes room on the line, since one call at most is active: the active call is put on hold, or, where nothing but
 * hanging up was left to do, ends with “end not seen”.
 */
export function freeLine(desk: Desk, procedure: Procedure, exceptFor: CallId | null): readonly DeskChange[] {
  return desk
    .filter((call) => call.status === 'active' && call.id !== exceptFor)
    .map((call) => ({
      id: call.id,
      facts: [callMeans(call, procedure) === 'hang_up' ? { type: 'ended', reason: 'not_seen' } : { type: 'held' }],
    }));
}

/**
 * A review that nobody wrote is let go when the call after next begins: only the last ended call waits for its own, so
 * that a clerk who never reviews is not met by a day's worth of them (A9). Of a wrong number there is nothing to review.
 */
function closeOlder(desk: Desk): readonly DeskChange[] {
  const newest = newestWith(
    desk.filter((call) => call.endReason !== 'wrong_number'),
    'ended',
  );
  return desk
    .filter((call) => call.status === 'ended' && call.id !== newest?.id)
    .map(({ id }) => ({ id, facts: [{ type: 'reviewed', good: '', lacking: '', skipped: true }] }));
}

/** A call rings. A second one may ring while the first is talked on; a third one has to wait for the second. */
export function ring(desk: Desk, context: DeskContext): Decision {
  if (newestWith(desk, 'ringing')) return refuse('already_ringing');
  return begin(context, 'ring', closeOlder(desk));
}

/** As many may ring at once, where the console tells of each: a second line, or one that nobody saw end. */
const mostRinging = 2;

/**
 * A call of which the console told, with its number. Unlike a ring by hand it may come beside another one. Where the
 * clerk was quicker and has opened a sheet by hand that rings without a number, it is that call; and a call on the desk
 * that has this number already is the same, told once more.
 */
export function ringWithNumber(desk: Desk, command: CommandOf<'ringWithNumber'>, context: DeskContext): Decision {
  const { id, phone } = command;
  const noted = { type: 'noted', key: 'phone', value: phone } as const;
  const onTheLine = desk.filter(({ status }) => status !== 'ended');
  const isKnown = onTheLine.some((call) => call.id === id || samePhone(call.notes.phone ?? '', phone));
  if (isKnown || desk.some((call) => call.id === id)) return unchanged;
  const ringing = onTheLine.filter(({ status }) => status === 'ringing');
  const byHand = ringing.find((call) => (call.notes.phone ?? '') === '' && keepsNotes(call, context.procedure));
  if (byHand) return keep(byHand, noted);
  const oldest = ringing.toSorted((one, other) => one.startedAt - other.startedAt)[0];
  const over = oldest && ringing.length >= mostRinging ? miss(desk, oldest) : unchanged;
  const begun = begin({ ...context, newCallId: () => id }, 'ring', [
    ...(over.ok ? over.changes : []),
    ...closeOlder(desk),
  ]);
  return begun.ok
    ? { ...begun, changes: begun.changes.map((one) => (one.id === id ? withNote(one, noted) : one)) }
    : begun;
}

const withNote = (change: DeskChange, noted: DeskChange['facts'][number]): DeskChange => ({
  ...change,
  facts: [...change.facts, noted],
});

/** Lifts the handset: of the call that rings, or, where no ringing was seen, of a call that begins with this. */
export function answer(desk: Desk, call: CallState | null, context: DeskContext): Decision {
  const ringing = call ?? newestWith(desk, 'ringing');
  const room = freeLine(desk, context.procedure, ringing?.id ?? null);
  if (!ringing) return begin(context, 'answer', [...room, ...closeOlder(desk)]);
  if (ringing.status !== 'ringing') return refuse('not_ringing');
  return keep(ringing, { type: 'answered' }, room);
}

export function resume(desk: Desk, call: CallState | null, procedure: Procedure): Decision {
  const held = call ?? newestWith(desk, 'held');
  if (held?.status !== 'held') return refuse('not_held');
  return keep(held, { type: 'resumed' }, freeLine(desk, procedure, held.id));
}

/** A call that nobody has answered yet is not ended but missed. */
export function miss(desk: Desk, call: CallState | null): Decision {
  const ringing = call ?? newestWith(desk, 'ringing');
  return ringing?.status === 'ringing' ? keep(ringing, { type: 'missed' }) : refuse('not_ringing');
}

function begin(context: DeskContext, how: 'ring' | 'answer', before: readonly DeskChange[]): Decision {
  const { clerk, office } = context;
  return keep(
    { id: context.newCallId() },
    { type: 'begun', with: how, clerk, office, limits: judgingLimits(context.procedure) },
    before,
  );
}
