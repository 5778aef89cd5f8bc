import type { CallId } from '../../call/events.ts';
import type { CallSummary } from '../call-store.ts';
import type { CallRow } from '../schema.ts';
import { foldedWords } from '../search-text.ts';
import type { CallQuery } from './call-query.ts';
import { type Beside, matcherOf } from './match-call.ts';
import { createNameReadings, mayMean } from './name-readings.ts';
import { newestFirst, type SearchedCall, searchedCallOf } from './searched-call.ts';

/** Calls that are looked at before the next message is heard: a new query ends the one before. */
const callsPerTurn = 4_000;

/** What has been found so far, newest first. */
export interface Found {
  readonly calls: readonly CallSummary[];
  /** Those of them whose caller's name was meant in pinyin. */
  readonly named: readonly CallId[];
  /** All calls were looked at, or as many were found as were asked for. */
  readonly done: boolean;
  /** Calls looked at so far. */
  readonly seen: number;
}

interface Sources {
  /** All rows, newest first. */
  readonly rows: AsyncIterable<readonly CallRow[]>;
  /** One row as it is now; null where it is gone. */
  readonly row: (id: CallId) => Promise<CallRow | null>;
  readonly beside: (query: CallQuery) => Promise<Beside>;
  /** Lets the next message in. */
  readonly rest: () => Promise<void>;
}

/**
 * A search through all kept calls, which it reads into memory from the newest on while it answers. A query looks at what is
 * there and waits for the rest, so the first rows come long before the last call was read.
 */
export function createCallSearch({ rows, row, beside, rest }: Sources) {
  const readName = createNameReadings();
  const calls: SearchedCall[] = [];
  const written = new Set<CallId>();
  let loaded = false;
  const waiting: (() => void)[] = [];
  let asked = 0;
  /** The store ended the reading before its end. */
  let failure: { readonly error: unknown } | null = null;

  async function load(): Promise<void> {
    try {
      for await (const batch of rows) {
        for (const one of batch) calls.push(searchedCallOf(one, readName));
        wake();
        await rest();
      }
      loaded = true;
    } catch (error) {
      failure = { error };
    }
    wake();
  }

  const arrival = (): Promise<void> => new Promise((resolve) => waiting.push(resolve));
  function wake(): void {
    for (const go of waiting.splice(0)) go();
  }

  /** Rows that were written since they were read are read again; one that is older than what was read so far comes by itself. */
  async function refresh(): Promise<void> {
    const ids = [...written];
    if (ids.length === 0) return;
    if (loaded) written.clear();
    const now = await Promise.all(ids.map(row));
    const old = new Set<string>(ids);
    const kept = calls.filter(({ summary }) => !old.has(summary.id));
    const oldest = calls.at(-1)?.summary.startedAt ?? Number.POSITIVE_INFINITY;
    for (const one of now) {
      if (one && (loaded || one.startedAt >= oldest)) kept.push(searchedCallOf(one, readName));
    }
    calls.splice(0, calls.length);
    for (const call of kept.sort(newestFirst)) calls.push(call);
  }

  return {
    load,
    /** These calls' rows are not what they were. */
    forget: (ids: readonly CallId[]): void => {
      for (const id of ids) written.add(id);
    },
    /** Tells what is found as it is found; a later search, or `cancel`, ends this one without another word. */
    async search(query: CallQuery, limit: number, tell: (found: Found) => void): Promise<void> {
      asked += 1;
      const mine = asked;
      await refresh();
      const matches = matcherOf(query, await beside(query));
      const words = foldedWords(query.words);
      const found: CallSummary[] = [];
      const named: CallId[] = [];
      let at = 0;
      let told = -1;
      while (mine === asked) {
        const end = Math.min(calls.length, at + callsPerTurn);
        for (; at < end && found.length < limit; at += 1) {
          const call = calls[at];
          if (!call || !matches(call)) continue;
          found.push(call.summary);
          if (words.some(({ written: word }) => mayMean(call.name, word))) named.push(call.summary.id);
        }
        const done = found.length >= limit || (loaded && at >= calls.length);
        if (done || found.length > told) tell({ calls: [...found], named: [...named], done, seen: at });
        told = found.length;
        if (done) return;
        if (failure) throw failure.error;
        await (at >= calls.length ? arrival() : rest());
      }
    },
    cancel: (): void => {
      asked += 1;
    },
  };
}
