import * as v from 'valibot';

const word = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(40));

/**
 * A7: words that are not said to a caller, each with what to say instead. `never` hurts the caller (服务忌语),
 * `colloquial` is merely too casual for the office.
 */
export const wordsToAvoidSchema = v.pipe(
  v.array(
    v.looseObject({
      word,
      instead: word,
      level: v.picklist(['never', 'colloquial']),
      /** Longer words that hold it and are fine: 喂 in 喂养. */
      except: v.exactOptional(v.pipe(v.array(word), v.maxLength(20))),
    }),
  ),
  v.maxLength(2000),
);

export type WordToAvoid = v.InferOutput<typeof wordsToAvoidSchema>[number];
