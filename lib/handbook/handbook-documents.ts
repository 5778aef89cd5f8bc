import type { HandbookEntry } from '../packs/handbook-schema.ts';
import type { Document } from '../search/readings.ts';

/** The entries as they are searched: the question first, then its other wordings and keywords, then the answer. */
export const handbookDocuments = (entries: readonly HandbookEntry[]): readonly Document[] =>
  entries.map(({ question, wordings = [], keywords = [], answer }) => ({
    lines: [question, ...wordings, ...keywords],
    body: answer.replace(/\{[a-z_]+\}/g, ' '),
  }));
