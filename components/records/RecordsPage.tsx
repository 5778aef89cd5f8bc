import { AuditSection } from './AuditSection.tsx';
import { BackupSection } from './BackupSection.tsx';
import { EraseSection } from './EraseSection.tsx';
import { ExportSection } from './ExportSection.tsx';
import { RestoreSection } from './RestoreSection.tsx';
import './records.css';
import type { RecordsPorts } from './records-ports.ts';

/** Kept calls in and out of this browser. */
export function RecordsPage(ports: RecordsPorts) {
  const { t } = ports;
  return (
    <main class="records">
      <header>
        <h1>{t('records.title')}</h1>
        <p class="soft">{t('records.where')}</p>
      </header>
      <BackupSection {...ports} />
      <RestoreSection {...ports} />
      <ExportSection {...ports} />
      <EraseSection {...ports} />
      <AuditSection {...ports} />
    </main>
  );
}
