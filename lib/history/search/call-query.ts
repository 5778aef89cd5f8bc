/** What calls are looked for by. Everything that is given has to be true of a call; an empty query finds all calls. */
export interface CallQuery {
  /** Words in any order: in the notes, of the caller's name in pinyin or its initials, digits of a number. */
  readonly words: string;
  readonly kind: string;
  readonly flag: string;
  readonly clerk: string;
  /** A clause that the call's review counted as missed. */
  readonly missed: string;
  /** `open`: something was promised and not done; `late`: and its time has passed. */
  readonly promise: '' | 'open' | 'late';
  /** Epoch ms, inclusive; null: from the first. */
  readonly from: number | null;
  /** Epoch ms, exclusive; null: to the last. */
  readonly until: number | null;
}

export const allCalls: CallQuery = {
  words: '',
  kind: '',
  flag: '',
  clerk: '',
  missed: '',
  promise: '',
  from: null,
  until: null,
};

/** How many filters narrow the search, apart from the words. */
export function filtersIn({ words: _, ...filters }: CallQuery): number {
  return Object.values(filters).filter((value) => value !== '' && value !== null).length;
}

export const isNarrowed = (query: CallQuery): boolean => query.words.trim() !== '' || filtersIn(query) > 0;
