import * as v from 'valibot';
import { addressForms } from '../procedure/types.ts';
import { id, text } from './shapes.ts';

/** Colleagues whom callers ask for (N2). Two may bear the same name; their ids differ. */
export const colleagueSchema = v.looseObject({
  id,
  name: text(40),
  /** How the colleague is spoken of to a caller: 张先生, 张女士. */
  form: v.picklist(addressForms),
  department: v.exactOptional(text(60)),
  /** The one to give to callers first. Extensions are numbers too. */
  numbers: v.pipe(
    v.array(v.pipe(v.string(), v.trim(), v.maxLength(40), v.regex(/^(?=.*\d)[+\d\s().#*x转轉分机ext-]+$/i))),
    v.maxLength(5),
  ),
});

export const directorySchema = v.pipe(v.array(colleagueSchema), v.maxLength(5000));

export type Colleague = v.InferOutput<typeof colleagueSchema>;
