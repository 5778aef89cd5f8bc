import * as v from 'valibot';
import { id, kinds, text, word } from './shapes.ts';

const blankId = v.pipe(v.string(), v.regex(/^[a-z][a-z_]{0,39}$/));

const entrySchema = v.looseObject({
  id,
  /** A key of `categories`. */
  category: id,
  question: text(200),
  /** The same question as other callers put it. */
  wordings: v.exactOptional(v.pipe(v.array(text(200)), v.maxLength(20))),
  keywords: v.exactOptional(v.pipe(v.array(word), v.maxLength(40))),
  /** The kinds of call that it belongs to, for its rank; absent: any. */
  kinds: v.exactOptional(kinds),
  /** What is said. A sentence with a blank that the office has not filled in stays hidden. */
  answer: text(2000),
});

/** The office's questions and answers (答客问, C4). Local facts stand as blanks in braces: `{parking_fee}`. */
export const handbookSchema = v.looseObject({
  categories: v.record(id, word),
  /** The facts that only the office knows, with the name under which it finds them in the settings. */
  blanks: v.pipe(v.array(v.looseObject({ id: blankId, label: word })), v.maxLength(1000)),
  entries: v.pipe(v.array(entrySchema), v.maxLength(20_000)),
});

export type Handbook = v.InferOutput<typeof handbookSchema>;
export type HandbookEntry = Handbook['entries'][number];
