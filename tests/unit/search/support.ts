import { find } from '../../../lib/search/find.ts';
import { createToPinyin } from '../../../lib/search/pinyin.ts';
import type { Document } from '../../../lib/search/readings.ts';
import { buildIndex, type SearchIndex } from '../../../lib/search/search-index.ts';

export function indexOf(documents: readonly Document[]): SearchIndex {
  const steps = buildIndex(documents, (document) => document, createToPinyin());
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** An index of titles alone. */
export const indexOfTitles = (...titles: readonly string[]) =>
  indexOf(titles.map((title) => ({ lines: [title], body: '' })));

/** The places of what is found, the best first. */
export const placesOf = (index: SearchIndex, query: string, most = 8): readonly number[] =>
  find(index, query, { most }).map(({ at }) => at);
