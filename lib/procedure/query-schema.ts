import * as v from 'valibot';
import { noteKeys } from '../notes/vocabulary.ts';
import { clauses, stages } from './types.ts';

const kinds = v.pipe(v.array(v.pipe(v.string(), v.maxLength(40))), v.maxLength(40));
const keys = v.pipe(v.array(v.picklist(noteKeys)), v.maxLength(noteKeys.length));

/**
 * How a check asks the log. One entry per type, with the parameters that the procedure's data may give it; the file of
 * that name under `lib/call/checks/` answers it. A new check of an existing type is data only.
 */
export const querySchema = v.variant('type', [
  /** R4: lifted before the ring that the limits name. */
  v.strictObject({ type: v.literal('answered_in_time') }),
  /** A phrase of one of the clauses was used, or one of the notes was made instead; else what going on from `stage` implies. */
  v.strictObject({
    type: v.literal('said'),
    clauses: v.pipe(v.array(v.picklist(clauses)), v.minLength(1)),
    stage: v.exactOptional(v.picklist(stages)),
    orNoted: v.exactOptional(keys),
    /** E2: a promise that was kept in the call stands for the sentence. */
    orPromised: v.exactOptional(v.literal(true)),
    kinds: v.exactOptional(kinds),
  }),
  /** C1: what kind of matter it is. */
  v.strictObject({ type: v.literal('kind_decided') }),
  /** C2: the surname is known, or was asked for. */
  v.strictObject({ type: v.literal('surname_known') }),
  /** C3: an unwilling caller was asked again. */
  v.strictObject({ type: v.literal('surname_path') }),
  /** C4: answers of the handbook were read to the caller. */
  v.strictObject({ type: v.literal('handbook_used') }),
  /** C6: the longest time without an action of the clerk; a figure, never a judgement. */
  v.strictObject({ type: v.literal('longest_quiet') }),
  /** C7: no hold longer than the limit. */
  v.strictObject({ type: v.literal('holds_within_limit') }),
  /** N1: nothing required is missing, for these kinds and for any call with a flag. */
  v.strictObject({ type: v.literal('required_notes'), kinds }),
  /** N2: the colleague's number was given, or the message taken. */
  v.strictObject({ type: v.literal('colleague_served'), kinds }),
  /** N3: a private call stays within its kind's limit. */
  v.strictObject({ type: v.literal('within_kind_limit') }),
  /** E1: the caller confirmed what was noted. */
  v.strictObject({ type: v.literal('read_back') }),
  /** A9: the clerk summed the call up. */
  v.strictObject({ type: v.literal('reviewed') }),
  /** On the screen while the stage lasted, no more can be known. */
  v.strictObject({ type: v.literal('shown'), stage: v.picklist(stages) }),
  /** Kept elsewhere, or nowhere: the clause is named, nothing is measured in the call. */
  v.strictObject({ type: v.literal('unmeasured') }),
]);

export type Query = v.InferOutput<typeof querySchema>;
export type QueryType = Query['type'];
export type QueryOf<T extends QueryType> = Extract<Query, { type: T }>;
