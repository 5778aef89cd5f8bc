import type { HandbookEntry } from '../packs/handbook-schema.ts';
import type { Document } from '../search/readings.ts';

/** An entry as it is searched: the question first, then its other wordings and keywords, then the answer. */
export const handbookDocument = ({ question, wordings = [], keywords = [], answer }: HandbookEntry): Document => ({
  lines: [question, ...wordings, ...keywords],
  body: answer.replace(/\{[a-z_]+\}/g, ' '),
});
