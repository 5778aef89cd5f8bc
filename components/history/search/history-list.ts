import { effect, signal } from '@preact/signals';
import type { CallId } from '../../../lib/call/events.ts';
import type { CallStore, CallSummary, StoreFailure } from '../../../lib/history/call-store.ts';
import { allCalls, type CallQuery, isNarrowed } from '../../../lib/history/search/call-query.ts';
import type { Found } from '../../../lib/history/search/call-search.ts';
import { type OpenCallSearch, openCallSearch } from '../../../lib/history/search/open-call-search.ts';

const pageSize = 50;

interface Sources {
  readonly store: CallStore;
  readonly showProblem: (reason: StoreFailure) => void;
}

/** The list of the history: all calls a page at a time, or those that are looked for, as they are found. */
export function createHistoryList({ store, showProblem }: Sources) {
  const query = signal<CallQuery>(allCalls);
  const calls = signal<readonly CallSummary[] | null>(null);
  const named = signal<ReadonlySet<CallId>>(new Set());
  const searching = signal(false);
  const more = signal(false);
  let search: OpenCallSearch | null = null;

  function show(found: Found, limit: number): void {
    searching.value = !found.done;
    // Nothing found yet: what was shown before stays until there is something, or there is nothing.
    if (!found.done && found.calls.length === 0) return;
    calls.value = found.calls;
    named.value = new Set(found.named);
    more.value = found.done && found.calls.length >= limit;
  }

  async function listPage(before?: number): Promise<void> {
    const asked = query.value;
    const page = await store.list({ limit: pageSize, ...(before === undefined ? {} : { before }) });
    if (asked !== query.value) return;
    if (!page.ok) return showProblem(page.reason);
    calls.value = before === undefined ? page.value : [...(calls.value ?? []), ...page.value];
    more.value = page.value.length === pageSize;
  }

  function find(limit: number): void {
    searching.value = true;
    search ??= openCallSearch();
    search.search(query.value, limit, (found) => {
      if (found) show(found, limit);
      else {
        searching.value = false;
        // The next query starts anew.
        search?.close();
        search = null;
        showProblem('unavailable');
      }
    });
  }

  const stop = effect(() => {
    if (isNarrowed(query.value)) {
      find(pageSize);
      return;
    }
    search?.cancel();
    searching.value = false;
    named.value = new Set();
    void listPage();
  });

  return {
    query,
    calls,
    named,
    searching,
    more,
    /** Reads history while the clerk still thinks of a word. */
    prepare: () => {
      search ??= openCallSearch();
    },
    showMore: () => {
      const shown = calls.value ?? [];
      if (isNarrowed(query.value)) find(shown.length + pageSize * 4);
      else void listPage(shown.at(-1)?.startedAt);
    },
    stop: () => {
      stop();
      search?.close();
    },
  };
}
