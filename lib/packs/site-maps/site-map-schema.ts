import * as v from 'valibot';
import { noteKeys } from '../../notes/vocabulary.ts';

const text = (most: number) => v.pipe(v.string(), v.maxLength(most));

/**
 * What a field is known by on its site: what a user reads, never a path, so that a redesign that keeps the labels keeps
 * what was taught.
 */
const fingerprintSchema = v.object({
  /** Empty where the field has none: then the name stands for it. */
  label: text(200),
  /** The `name` of the control, or an `id` without digits; empty where there is neither. */
  name: text(200),
  widget: text(20),
  /** The heading that it stands under. */
  section: text(200),
  /** Which of the fields with this label it is, counted from 0. */
  place: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(2_000)),
  /** False in the page itself, true in a frame of it. */
  inFrame: v.boolean(),
});

/** An option that the clerk chose for a noted text, and will choose again. */
const answerSchema = v.object({ noted: text(200), option: v.pipe(text(200), v.minLength(1)) });

const taughtFieldSchema = v.object({
  at: fingerprintSchema,
  /** `never`: it is never filled. Absent: what it is, the recogniser tells. */
  means: v.exactOptional(v.picklist([...noteKeys, 'never'])),
  answers: v.exactOptional(v.pipe(v.array(answerSchema), v.maxLength(200))),
});

/** What was taught about the forms of one site. */
export const siteMapSchema = v.object({
  /** The origin of the page: `https://tickets.example.com`. */
  site: v.pipe(v.string(), v.regex(/^https?:\/\/[^/\s]{1,250}$/)),
  fields: v.pipe(v.array(taughtFieldSchema), v.maxLength(300)),
});

export type Fingerprint = v.InferOutput<typeof fingerprintSchema>;
export type TaughtField = v.InferOutput<typeof taughtFieldSchema>;
export type SiteMap = v.InferOutput<typeof siteMapSchema>;
