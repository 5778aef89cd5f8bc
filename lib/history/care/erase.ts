import type { CallId } from '../../call/events.ts';
import type { AuditBook } from '../audit/audit-book.ts';
import type { Kept } from '../call-store.ts';
import type { RecordStore } from '../exchange/record-store.ts';

/**
 * Removes calls for good. It is written down first: a browser that dies in between has said which calls are to be gone, and
 * doing it again removes the rest.
 */
export async function eraseCalls(
  store: Pick<RecordStore, 'remove'>,
  audit: Pick<AuditBook, 'add'>,
  {
    what,
    calls,
    clerk,
  }: { readonly what: 'delete' | 'erase'; readonly calls: readonly CallId[]; readonly clerk: string },
): Promise<Kept<number>> {
  const noted = await audit.add({ what, clerk, count: calls.length, calls });
  return noted.ok ? store.remove(calls) : noted;
}
