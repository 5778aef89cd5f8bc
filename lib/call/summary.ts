import type { CallId } from './events.ts';
import type { CallScore } from './review/score.ts';

/** One line of a list of calls: what can be shown without replaying the call. Derived from the log when it is kept. */
export interface CallSummary {
  readonly id: CallId;
  readonly startedAt: number;
  readonly status: string;
  readonly clerk: string;
  readonly kind: string | null;
  readonly flags: readonly string[];
  /** Surname or name, as noted; empty if unknown. */
  readonly caller: string;
  readonly phone: string;
  readonly address: string;
  /** The beginning of what the caller said, at most 120 characters. */
  readonly excerpt: string;
  readonly talkMs: number;
  readonly ticketNumber: string;
  /** Required notes that are missing (N1). */
  readonly gaps: readonly string[];
  /** What was observed, once the talk is over (A9). Absent in rows that an earlier version wrote. */
  readonly score?: CallScore;
}
