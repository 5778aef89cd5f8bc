import * as v from 'valibot';
import { noteKeys } from '../../notes/vocabulary.ts';
import { word } from '../shapes.ts';

const words = v.pipe(v.array(word), v.minLength(1), v.maxLength(60));

/** Words of a note and the options of a ticket form that say the same, the closest first: 加急 is 特急 in this console. */
const aliasSchema = v.looseObject({ means: words, options: words });

/** By the note that the field is for. */
export const optionAliasesSchema = v.record(
  v.picklist(noteKeys),
  v.exactOptional(v.pipe(v.array(aliasSchema), v.maxLength(200))),
);

export type OptionAliases = v.InferOutput<typeof optionAliasesSchema>;
