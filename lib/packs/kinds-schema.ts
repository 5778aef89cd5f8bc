import * as v from 'valibot';
import { noteSlots } from '../procedure/procedure-schema.ts';
import { text } from './shapes.ts';

const hourMs = 3_600_000;

/** A kind of call (C1) as a pack brings it: one language, the pack's own. Key and required notes are those of the procedure. */
export const packKindsSchema = v.pipe(
  v.array(
    v.looseObject({
      id: v.pipe(v.string(), v.regex(/^[a-z][a-z0-9_]{0,39}$/)),
      /** The digit of its key. Whatever had it moves to the next free one. */
      key: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(9)),
      label: text(40),
      /** N1: each inner list is one thing to note; any of its keys will do, and the first is what is asked for. */
      requiredNotes: noteSlots,
      /** E1: what was noted is read back before the end. */
      needsReadBack: v.boolean(),
      /** N2: required where the caller leaves a message for a colleague. */
      messageNotes: v.exactOptional(noteSlots),
      /** N3: only its length is kept. */
      private: v.exactOptional(v.literal(true)),
      /** N1 asks for notes only where the question could not be answered at once. */
      answerable: v.exactOptional(v.literal(true)),
      /** The longest talk that it should take. */
      limitMs: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(10_000), v.maxValue(hourMs))),
    }),
  ),
  v.maxLength(9),
);

export type PackKind = v.InferOutput<typeof packKindsSchema>[number];
