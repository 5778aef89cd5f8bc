import * as v from 'valibot';
import { id } from './shapes.ts';

const ids = v.pipe(v.array(id), v.maxLength(10_000));

/** What an office does not want of the packs below its own: phrases, entries of the handbook and kinds of call, by id. */
export const hidesSchema = v.looseObject({
  phrases: v.exactOptional(ids),
  entries: v.exactOptional(ids),
  kinds: v.exactOptional(ids),
});
