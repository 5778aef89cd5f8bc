import type { RecordsWay } from '../../components/panel/model/ports.ts';
import { openAuditBook } from '../../lib/browser/history/audit.ts';
import { readLastBackup } from '../../lib/browser/history/last-backup.ts';
import { openRecordsPage } from '../../lib/browser/history/records-page.ts';
import { eraseCalls } from '../../lib/history/care/erase.ts';
import type { RecordStore } from '../../lib/history/exchange/record-store.ts';

/** What the panel does with kept calls beside showing them. Loaded when it is asked for. */
export function openRecords(store: RecordStore, clerk: () => string): RecordsWay {
  return {
    readLastBackup,
    openRecordsPage,
    deleteCall: (id) => eraseCalls(store, openAuditBook(), { what: 'delete', calls: [id], clerk: clerk() }),
  };
}
