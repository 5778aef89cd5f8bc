import type { Procedure } from '../../procedure/procedure-schema.ts';
import type { QueryOf, QueryType } from '../../procedure/query-schema.ts';
import type { CallEvent } from '../events.ts';
import type { CallState } from '../state.ts';

/**
 * | status | means | scored |
 * |---|---|---|
 * | kept, missed | observed: a key pressed, a time measured, a note written | if the check says so |
 * | shown | it was on the screen | no |
 * | implied | the next step followed it | no |
 * | not_measured | cannot be known | no |
 * | not_applicable | the clause does not ask it of this call | no |
 */
export type EvidenceStatus = 'kept' | 'missed' | 'not_applicable' | 'shown' | 'implied' | 'not_measured';

/** What was seen, as data that the view words: figures (ms in names), ids, keys of notes. */
export type EvidenceValues = Readonly<Record<string, number | string | boolean | null | readonly string[]>>;

export interface Answer {
  readonly status: EvidenceStatus;
  readonly values: EvidenceValues;
}

/** What a query may look at. `events` are those that count, oldest first. */
export interface Asked<T extends QueryType> {
  readonly query: QueryOf<T>;
  readonly state: CallState;
  readonly events: readonly CallEvent[];
  readonly procedure: Procedure;
  readonly nowMs: number;
}

export type QueryFunction<T extends QueryType> = (call: Asked<T>) => Answer;
