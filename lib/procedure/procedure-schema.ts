import * as v from 'valibot';
import { noteKeys } from '../notes/vocabulary.ts';
import { querySchema } from './query-schema.ts';
import { clauses, stages } from './types.ts';

const hourMs = 3_600_000;
const durationMs = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(hourMs));
const id = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9_]{0,39}$/));
const label = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(40));
const clauseList = v.pipe(v.array(v.picklist(clauses)), v.maxLength(clauses.length));

/**
 * One thing that has to be noted: any of these keys will do, and the first one is what is asked for.
 * `["caller_surname", "caller_name"]` is met by either.
 */
const noteSlot = v.pipe(v.array(v.picklist(noteKeys)), v.minLength(1), v.maxLength(noteKeys.length));
export const noteSlots = v.pipe(v.array(noteSlot), v.maxLength(noteKeys.length));

/** A kind of call (C1). `limitMs` is the longest talk it should take (N3); `private` keeps its duration only. */
const kindSchema = v.strictObject({
  id,
  /** The digit of its key. */
  key: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(9)),
  labels: v.strictObject({ 'zh-CN': label, en: label }),
  requiredNotes: noteSlots,
  needsReadBack: v.boolean(),
  /** N2: required where the caller leaves a message for a colleague; it is then read back like any notes. */
  messageNotes: v.exactOptional(noteSlots),
  private: v.exactOptional(v.literal(true)),
  /** N1 asks for notes only where the question could not be answered at once. */
  answerable: v.exactOptional(v.literal(true)),
  limitMs: v.exactOptional(durationMs),
});

/** All limits of the procedure. No number of these stands in the code. */
const limitsSchema = v.strictObject({
  /** The ring-back cadence of the office's line: one tone and the pause after it. */
  ringToneMs: v.pipe(durationMs, v.minValue(100)),
  ringPauseMs: durationMs,
  /** R4: on time is before this ring begins. */
  answerBeforeRing: v.pipe(v.number(), v.integer(), v.minValue(2), v.maxValue(20)),
  holdLimitMs: durationMs,
  /** C7: the countdown warns at the first and urges at the second; both are times since the hold began. */
  holdWarningsMs: v.strictTuple([durationMs, durationMs]),
  holdAlarmMs: durationMs,
  /** C6: after so long without an action of the clerk acknowledgements are offered; 0: never. */
  quietNudgeMs: durationMs,
  /** How long ago others may have reported a fault for it to count as the same one, and from which call on it does. */
  sameFaultWindowMs: v.pipe(durationMs, v.minValue(1)),
  sameFaultFrom: v.pipe(v.number(), v.integer(), v.minValue(2), v.maxValue(100)),
  wrapUpMs: durationMs,
  wrapUpExtensionMs: v.pipe(durationMs, v.minValue(1)),
});

/**
 * A clause, how the log is asked about it, and whether the answer counts in the review's figures; with what weight, where
 * it is not 1 (A9).
 */
const checkSchema = v.strictObject({
  id,
  clause: v.picklist(clauses),
  query: querySchema,
  scored: v.boolean(),
  weight: v.exactOptional(v.pipe(v.number(), v.minValue(0), v.maxValue(100))),
});

/** The telephone procedure as data. A pack may bring its own; the built-in one is `default-procedure.json`. */
export const procedureSchema = v.strictObject({
  format: v.literal('callside-procedure'),
  version: v.literal(1),
  id,
  stages: v.pipe(v.array(v.strictObject({ id: v.picklist(stages), clauses: clauseList })), v.length(stages.length)),
  /** Clauses that hold all through the call. */
  throughout: clauseList,
  /** Clauses that are reminders only: nothing about them is kept. */
  cues: clauseList,
  kinds: v.pipe(v.array(kindSchema), v.minLength(1), v.maxLength(9)),
  /** N1: required of every call with a flag, whatever its kind. */
  flaggedNotes: noteSlots,
  /** The order in which missing notes are asked for. */
  questionOrder: v.pipe(v.array(v.picklist(noteKeys)), v.maxLength(noteKeys.length)),
  limits: limitsSchema,
  checks: v.pipe(v.array(checkSchema), v.maxLength(200)),
});

export type Procedure = v.InferOutput<typeof procedureSchema>;
export type Kind = Procedure['kinds'][number];
export type NoteSlot = Procedure['flaggedNotes'][number];
export type Limits = Procedure['limits'];
export type Check = Procedure['checks'][number];
