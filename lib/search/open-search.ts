import { type FindOptions, find } from './find.ts';
import { createToPinyin } from './pinyin.ts';
import type { Document } from './readings.ts';
import { buildIndex, inSlices } from './search-index.ts';
import type { Ranked } from './top-list.ts';

export type Search = (query: string, options: FindOptions) => readonly Ranked[];

/** Makes a search over these documents, with rests between the steps: the panel goes on meanwhile. */
export async function openSearch(
  documents: readonly Document[],
  now: () => number,
  rest: () => Promise<void>,
): Promise<Search> {
  const index = await inSlices(buildIndex(documents, createToPinyin()), now, rest);
  return (query, options) => find(index, query, options);
}
