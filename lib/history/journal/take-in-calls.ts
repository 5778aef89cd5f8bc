import type { CallLog } from '../../call/events.ts';
import type { Kept } from '../call-store.ts';
import { type Kinship, kinshipOf } from '../exchange/merge-call.ts';
import { readLogs } from '../exchange/page-of-calls.ts';
import { emptyTally, withCall } from '../health/sentinel.ts';
import { readHeads, removeCalls } from './journal.ts';
import type { JournalParts } from './parts.ts';

/**
 * Takes calls of a file into history, with the lock of history held: what is new here, and what was gone on with there.
 * Calls that the journal is busy with stay as they are.
 */
export async function takeInCalls(
  { history, journal, sentinel, toChange }: JournalParts,
  logs: readonly CallLog[],
): Promise<Kept<readonly Kinship[]>> {
  const heads = await journal.run(readHeads);
  if (!heads.ok) return heads;
  const busy = new Set(heads.value.filter(({ settledAt }) => settledAt === null).map(({ id }) => id));
  const kept = await history.run((database) =>
    readLogs(
      database,
      logs.map(({ id }) => id),
    ),
  );
  if (!kept.ok) return kept;
  const kinships = logs.map((log, place) => (busy.has(log.id) ? 'same' : kinshipOf(kept.value[place] ?? null, log)));
  const taken = logs.filter((_, place) => kinships[place] === 'new' || kinships[place] === 'longer');
  const changes = taken.map(toChange).filter(({ open }) => !open);
  if (changes.length === 0) return { ok: true, value: kinships };
  const put = await history.put(changes, 'strict');
  if (!put.ok) return put;
  // A spare copy of it in the journal would know less than history now.
  const dropped = await journal.run((database) =>
    removeCalls(
      database,
      changes.map(({ id }) => id),
    ),
  );
  if (!dropped.ok) return dropped;
  const before = (await sentinel.read()) ?? emptyTally;
  const fresh = new Set(logs.filter((_, place) => kinships[place] === 'new').map(({ id }) => id));
  const tally = changes
    .filter(({ id }) => fresh.has(id))
    .reduce((now, { id, summary }) => withCall(now, id, summary.startedAt), before);
  if (tally !== before) await sentinel.write(tally);
  return { ok: true, value: kinships };
}
