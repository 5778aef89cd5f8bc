import * as v from 'valibot';
import type { CallFact, CallLog } from '../../../call/events.ts';
import { joints } from '../../../call/promises/joined.ts';
import { promiseKinds } from '../../../call/promises/promise.ts';
import { noteKeys } from '../../../notes/vocabulary.ts';
import { flags, stages } from '../../../procedure/types.ts';

const text = v.pipe(v.string(), v.maxLength(1_000_000));
const name = v.pipe(v.string(), v.maxLength(2_000));
const when = v.pipe(v.number(), v.finite());
const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const asking = v.picklist(['asked', 'asked_again']);
const promise = { promise: name, clerk: name };

/** What each fact says. A field that is added to a fact is added here, and counts `backupVersion` on. */
const facts = {
  begun: {
    with: v.picklist(['ring', 'answer', 'outgoing', 'same_call']),
    clerk: name,
    office: name,
    limits: v.exactOptional(v.record(name, when)),
  },
  answered: {},
  missed: {},
  stage_entered: { stage: v.picklist(stages) },
  held: {},
  resumed: {},
  said: { phrase: name, clause: name, withSurname: v.boolean(), surname: v.exactOptional(asking) },
  handbook_answered: { entry: name, withSurname: v.boolean() },
  colleague_sought: { colleague: name, outcome: v.picklist(['transfer', 'message', 'no_message']) },
  noted: { key: v.picklist(noteKeys), value: text },
  kind_set: { kind: name, suggested: v.nullable(name) },
  flag_set: { flag: v.picklist(flags), on: v.boolean() },
  emergency_set: { emergency: v.nullable(name) },
  surname_step: { step: v.picklist(['asked', 'declined', 'asked_again', 'refused']) },
  read_back_confirmed: { items: v.exactOptional(v.array(v.picklist(noteKeys))) },
  read_back_corrected: { note: v.exactOptional(v.picklist(noteKeys)) },
  filled: {
    title: text,
    url: text,
    fields: v.array(v.strictObject({ meaning: name, label: text, outcome: name })),
  },
  fill_undone: {},
  ticket_linked: { number: name, url: text },
  promised: { ...promise, kind: v.picklist(promiseKinds), what: text, forWhom: text, dueAt: v.nullable(when) },
  promise_moved: { ...promise, dueAt: v.nullable(when), because: v.picklist(['clerk', 'chased']) },
  promise_done: promise,
  promise_passed_on: { ...promise, to: text },
  promise_reopened: promise,
  joined: { call: name, as: v.picklist(joints), other: v.picklist(['earlier', 'later']) },
  ended: { reason: v.picklist(['clerk', 'caller_hung_up', 'wrong_number', 'not_seen', 'next_matter']) },
  wrap_up_extended: { byMs: when },
  reviewed: { good: text, lacking: text, skipped: v.boolean() },
  undone: { target: count },
} as const satisfies Record<CallFact['type'], v.ObjectEntries>;

const place = {
  seq: count,
  at: when,
  offsetMs: v.pipe(when, v.minValue(0)),
  tickMs: v.exactOptional(when),
  session: v.exactOptional(name),
};
const isFact = (type: string): type is keyof typeof facts => Object.hasOwn(facts, type);
const schemas = Object.fromEntries(
  Object.entries(facts).map(([type, entries]) => [
    type,
    v.strictObject({ type: v.literal(type), ...place, ...entries }),
  ]),
);
const outline = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^[\w-]{1,80}$/)),
  events: v.pipe(v.array(v.looseObject({ type: v.string() })), v.minLength(1), v.maxLength(100_000)),
});

/** A call as a file says it is; null where that is no whole log of a call that is over. */
export function readLog(given: unknown): CallLog | null {
  const log = v.safeParse(outline, given);
  if (!log.success) return null;
  const { id, events } = log.output;
  const whole = events.every(
    (event, seq) => event.seq === seq && isFact(event.type) && v.is(schemas[event.type] ?? v.never(), event),
  );
  const over = events.some(({ type }) => type === 'missed' || type === 'reviewed');
  // Every event was held against the schema of its type just now.
  return whole && over && events[0]?.type === 'begun' ? ({ id, events } as unknown as CallLog) : null;
}
