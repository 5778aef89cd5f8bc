import type { CallId } from '../../call/events.ts';

/** What is written down because it changes, removes or gives away kept calls. */
export const audited = ['backup', 'export', 'import', 'delete', 'erase'] as const;
export type Audited = (typeof audited)[number];

/** What was done. Never a name or a word of a caller: of calls only their ids. */
export interface AuditFact {
  readonly what: Audited;
  readonly clerk: string;
  /** How many calls it was about. */
  readonly count: number;
  /** Which they were, where they are gone now; else empty. */
  readonly calls: readonly CallId[];
}

/** A link of the chain. `seq` counts from 1; `hash` proves this entry and, by `before`, all earlier ones. */
export interface AuditEntry extends AuditFact {
  readonly seq: number;
  readonly at: number;
  readonly before: string;
  readonly hash: string;
}

/** The newest entry, as it is kept outside the database. */
export type AuditHead = Pick<AuditEntry, 'seq' | 'hash'>;

export async function entryAfter(last: AuditHead | null, fact: AuditFact, at: number): Promise<AuditEntry> {
  const { what, clerk, count, calls } = fact;
  const open = { seq: (last?.seq ?? 0) + 1, at, what, clerk, count, calls, before: last?.hash ?? '' };
  return { ...open, hash: await hashOf(open) };
}

/** Where a chain was tampered with: the first entry that is not as it was written, or is not there. */
export interface AuditFault {
  readonly seq: number;
  readonly fault: 'changed' | 'missing';
}

/** Goes through a chain, oldest first. Null: it is whole. */
export async function faultOf(entries: readonly AuditEntry[], head: AuditHead | null): Promise<AuditFault | null> {
  let before = '';
  for (const [place, entry] of entries.entries()) {
    const seq = place + 1;
    if (entry.seq !== seq) return { seq, fault: 'missing' };
    if (entry.before !== before || entry.hash !== (await hashOf(entry))) return { seq, fault: 'changed' };
    before = entry.hash;
  }
  if (!head) return null;
  if (head.seq > entries.length) return { seq: entries.length + 1, fault: 'missing' };
  const same = entries[head.seq - 1]?.hash === head.hash;
  return same ? null : { seq: head.seq, fault: 'changed' };
}

async function hashOf({ seq, at, what, clerk, count, calls, before }: Omit<AuditEntry, 'hash'>): Promise<string> {
  const said = new TextEncoder().encode(JSON.stringify([seq, at, what, clerk, count, calls, before]));
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', said));
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
