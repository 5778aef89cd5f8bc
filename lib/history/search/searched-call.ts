import type { CallSummary } from '../call-store.ts';
import type { CallRow } from '../schema.ts';
import type { NameReading } from './name-readings.ts';

/** A kept call as a search has it in memory. */
export interface SearchedCall {
  readonly summary: CallSummary;
  /** As `foldForSearch` leaves it. */
  readonly text: string;
  /** The same object for all calls of one name. */
  readonly name: NameReading;
}

export function searchedCallOf(row: CallRow, readName: (name: string) => NameReading): SearchedCall {
  return { summary: row.summary, text: row.searchText, name: readName(row.summary.caller) };
}

/** Newest first; of one millisecond the higher id first, as the index on `startedAt` gives them backwards. */
export function newestFirst(one: SearchedCall, other: SearchedCall): number {
  const apart = other.summary.startedAt - one.summary.startedAt;
  return apart !== 0 ? apart : one.summary.id < other.summary.id ? 1 : -1;
}
