import { type AuditBook, createAuditBook } from '../../history/audit/audit-book.ts';
import { localPlace } from './small-places.ts';

/** The audit trail of this browser. */
export const openAuditBook = (): AuditBook =>
  createAuditBook({ head: localPlace('audit_head'), locks: navigator.locks, now: () => Date.now() });
