import type { LastBackup } from '../../lib/browser/history/last-backup.ts';
import type { AuditBook } from '../../lib/history/audit/audit-book.ts';
import type { RecordStore } from '../../lib/history/exchange/record-store.ts';
import type { Locale, Texts } from '../../lib/i18n/texts.ts';
import type { Procedure } from '../../lib/procedure/procedure-schema.ts';

/** What the page of records needs from outside. */
export interface RecordsPorts {
  readonly t: Texts;
  readonly locale: Locale;
  readonly store: RecordStore;
  readonly procedure: Procedure;
  readonly now: () => number;
  readonly audit: AuditBook;
  /** Who sits at the desk. */
  readonly clerk: string;
  readonly lastBackup: { read(): Promise<LastBackup | null>; write(last: LastBackup): Promise<void> };
  readonly save: (file: Blob, name: string) => void;
}
