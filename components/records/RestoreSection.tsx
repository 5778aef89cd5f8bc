import { useState } from 'preact/hooks';
import { StoreFailed } from '../../lib/history/exchange/every-call.ts';
import { importBackup } from '../../lib/history/exchange/import-backup.ts';
import { Button } from '../ui/Button.tsx';
import type { RecordsPorts } from './records-ports.ts';
import { TaskState } from './TaskState.tsx';
import { useTask } from './use-task.ts';

/** Calls of a backup, from this machine or a colleague's, are added to those that are here. */
export function RestoreSection({ t, store, audit, clerk }: RecordsPorts) {
  const task = useTask(t);
  const [file, setFile] = useState<File | null>(null);
  const [passphrase, setPassphrase] = useState('');
  const take = (chosen: File) =>
    task.run(async (signal, onProgress) => {
      const erased = await audit.erased();
      if (!erased.ok) throw new StoreFailed(erased.reason);
      const taken = await importBackup(store, chosen, { passphrase, erased: erased.value, signal, onProgress });
      await audit.add({ what: 'import', clerk, count: taken.new + taken.longer, calls: [] });
      return [
        t('records.restore.done', { count: taken.new }),
        taken.longer > 0 ? t('records.restore.longer', { count: taken.longer }) : '',
        taken.same > 0 ? t('records.restore.same', { count: taken.same }) : '',
        taken.erased > 0 ? t('records.restore.erased', { count: taken.erased }) : '',
        taken.differs > 0 ? t('records.restore.differs', { count: taken.differs }) : '',
      ]
        .filter(Boolean)
        .join(' ');
    });
  return (
    <section aria-labelledby="restore">
      <h2 id="restore">{t('records.restore.title')}</h2>
      <p class="soft">{t('records.restore.help')}</p>
      <div class="fields">
        <label>
          <span>{t('records.restore.file')}</span>
          <input
            type="file"
            accept=".callside-backup"
            onChange={(event) => setFile(event.currentTarget.files?.[0] ?? null)}
          />
        </label>
        <label>
          <span>{t('records.restore.passphrase')}</span>
          <input
            type="password"
            autocomplete="off"
            value={passphrase}
            onInput={(event) => setPassphrase(event.currentTarget.value)}
          />
        </label>
      </div>
      <p>
        <Button disabled={file === null || task.share !== null} onClick={() => file && void take(file)}>
          {t('records.restore.take')}
        </Button>
      </p>
      <TaskState task={task} t={t} />
    </section>
  );
}
