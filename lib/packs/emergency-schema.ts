import * as v from 'valibot';
import { noteKeys } from '../notes/vocabulary.ts';

const text = (most: number) => v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(most));
const id = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9_.-]{0,59}$/));
const spoken = text(300);

/** Who stands behind a piece of safety advice: an authority by name, and where it says so. */
const sourceSchema = v.looseObject({
  name: text(120),
  url: v.pipe(v.string(), v.maxLength(300), v.regex(/^https?:\/\/[^\s<>"]+$/)),
});

/** A number to call: known everywhere the pack is used, or a fact of the office that is hidden until it is filled in. */
const numberSchema = v.union([
  v.looseObject({ label: text(40), number: v.pipe(v.string(), v.regex(/^[0-9][0-9 -]{1,29}$/)) }),
  v.looseObject({ label: text(40), fact: id }),
]);

/**
 * One emergency: what must be asked, in its order, which numbers to call, and what to tell the caller. No advice
 * without its source.
 */
export const emergencySchema = v.looseObject({
  id,
  name: text(30),
  /** Words of a note that point to it. */
  keywords: v.pipe(v.array(text(60)), v.maxLength(100)),
  numbers: v.pipe(v.array(numberSchema), v.maxLength(10)),
  ask: v.pipe(
    v.array(v.looseObject({ id, text: spoken, asks: v.exactOptional(v.picklist(noteKeys)) })),
    v.maxLength(20),
  ),
  advise: v.pipe(v.array(v.looseObject({ id, text: spoken, source: sourceSchema })), v.maxLength(20)),
});

export type Emergency = v.InferOutput<typeof emergencySchema>;
