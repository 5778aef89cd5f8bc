import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Search } from '../../../lib/search/open-search.ts';
import type { Document } from '../../../lib/search/readings.ts';

/** Rows that are shown; who does not find it among these types on. */
const most = 7;

interface Searched<T> {
  readonly items: ReadonlySignal<readonly T[]>;
  readonly documentOf: (item: T) => Document;
  readonly visible?: (item: T) => boolean;
  /** What goes before others that fit as well. */
  readonly preferred?: (item: T) => boolean;
  /** What is shown before anything is typed. */
  readonly atRest?: (items: readonly T[]) => readonly T[];
  /** People: their surnames are read as surnames. */
  readonly names?: boolean;
}

const rest = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** A line to search in and the rows that it finds. Its index is made when it is first opened, and again after a change. */
export function createSearchList<T>({ items, documentOf, visible, preferred, atRest, names = false }: Searched<T>) {
  const query = signal('');
  const selected = signal(0);
  const ready = signal<{ readonly items: readonly T[]; readonly search: Search } | null>(null);
  let preparing: readonly T[] | null = null;
  const prepare = async () => {
    const wanted = items.value;
    if (preparing === wanted) return;
    preparing = wanted;
    const { openSearch } = await import('../../../lib/search/open-search.ts');
    const search = await openSearch(wanted, documentOf, { names, now: () => performance.now(), rest });
    if (preparing === wanted) ready.value = { items: wanted, search };
  };
  const found = (all: boolean): readonly T[] => {
    const now = ready.value;
    if (!now) return [];
    if (query.value.trim() === '') return (atRest?.(now.items) ?? []).slice(0, most);
    const itemAt = (at: number): T[] => now.items.slice(at, at + 1);
    const options = {
      most,
      visible: (at: number) => all || itemAt(at).every((item) => visible?.(item) ?? true),
      bonus: (at: number) => (itemAt(at).some((item) => preferred?.(item) ?? false) ? 0.3 : 0),
    };
    return now.search(query.value, options).flatMap(({ at }) => itemAt(at));
  };
  const results = computed(() => found(false));
  return {
    query: computed(() => query.value),
    results,
    selected: computed(() => Math.max(0, Math.min(selected.value, results.value.length - 1))),
    isReady: computed(() => ready.value !== null),
    /** How many would be found if nothing were hidden; asked where nothing is shown. */
    hidden: computed(() => (results.value.length > 0 || query.value.trim() === '' ? 0 : found(true).length)),
    prepare: () => void prepare(),
    type: (text: string) => {
      query.value = text;
      selected.value = 0;
    },
    select: (at: number) => {
      selected.value = Math.max(0, Math.min(at, results.value.length - 1));
    },
  };
}

export type SearchList<T> = ReturnType<typeof createSearchList<T>>;
