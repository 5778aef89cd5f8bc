import { useEffect, useState } from 'preact/hooks';
import type { LastBackup } from '../../lib/browser/history/last-backup.ts';
import { usePanel } from '../panel/model/context.ts';
import { Button } from '../ui/Button.tsx';
import { dayOf } from '../ui/format.ts';

/** When the last backup was made, and the way to the page where one is made: said once, quietly, on the list of calls. */
export function BackupLine() {
  const { t, locale, records } = usePanel();
  const [last, setLast] = useState<LastBackup | null | undefined>(undefined);
  useEffect(() => void records().then(({ readLastBackup }) => readLastBackup().then(setLast)), []);
  if (last === undefined) return null;
  return (
    <p class="soft backup-line">
      {last ? t('records.line.last', { date: dayOf(last.madeAt, locale.value) }) : t('records.line.never')}{' '}
      <Button tone="quiet" onClick={() => void records().then(({ openRecordsPage }) => openRecordsPage())}>
        {t('records.line.open')}
      </Button>
    </p>
  );
}
