import * as v from 'valibot';
import { id, word } from './shapes.ts';

/** Faults that many callers report at once, each with its name and the words that callers use for it. */
export const topicsSchema = v.pipe(
  v.array(v.looseObject({ id, name: word, words: v.pipe(v.array(word), v.minLength(1), v.maxLength(100)) })),
  v.maxLength(100),
);
