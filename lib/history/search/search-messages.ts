import type { CallQuery } from './call-query.ts';
import type { Found } from './call-search.ts';

/** To the worker: a query, which ends the one before; `null` only ends it. */
export interface SearchAsked {
  readonly number: number;
  readonly query: CallQuery | null;
  readonly limit: number;
}

/** From the worker: what has been found so far, or that the store did not answer (`found: null`). */
export interface SearchTold {
  readonly number: number;
  readonly found: Found | null;
}
