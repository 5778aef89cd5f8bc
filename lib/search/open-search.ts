import { type FindOptions, find } from './find.ts';
import { createToPinyin } from './pinyin.ts';
import type { Document } from './readings.ts';
import { buildIndex, inSlices } from './search-index.ts';
import type { Ranked } from './top-list.ts';

export type Search = (query: string, options: FindOptions) => readonly Ranked[];

interface SearchOptions {
  /** The lines begin with people's names. */
  readonly names: boolean;
  readonly now: () => number;
  readonly rest: () => Promise<void>;
}

/** Makes a search over these items, with rests between the steps: the panel goes on meanwhile. */
export async function openSearch<T>(
  items: readonly T[],
  documentOf: (item: T) => Document,
  { names, now, rest }: SearchOptions,
): Promise<Search> {
  const index = await inSlices(buildIndex(items, documentOf, createToPinyin(names)), now, rest);
  return (query, options) => find(index, query, options);
}
