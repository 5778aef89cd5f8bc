import { useEffect, useState } from 'preact/hooks';
import type { LastBackup } from '../../lib/browser/history/last-backup.ts';
import { writeBackup } from '../../lib/history/exchange/backup/write-backup.ts';
import { everyCall } from '../../lib/history/exchange/every-call.ts';
import { Button } from '../ui/Button.tsx';
import { aboutAll, counted } from './counted.ts';
import { fileName, fileOf, longDate } from './file-of.ts';
import type { RecordsPorts } from './records-ports.ts';
import { TaskState } from './TaskState.tsx';
import { useTask } from './use-task.ts';

/** All calls that are over in one file, encrypted if a passphrase is given. */
export function BackupSection({ t, locale, store, now, lastBackup, save, audit, clerk }: RecordsPorts) {
  const task = useTask(t);
  const [passphrase, setPassphrase] = useState('');
  const [again, setAgain] = useState('');
  const [last, setLast] = useState<LastBackup | null>(null);
  useEffect(() => void lastBackup.read().then(setLast), []);
  const make = () =>
    task.run(async (signal, progress) => {
      const madeAt = now();
      const pages = counted(everyCall(store, {}, signal), await aboutAll(store), progress);
      const { file, result } = await fileOf(
        writeBackup(logsOf(pages), { madeAt, passphrase }),
        'application/octet-stream',
      );
      await audit.add({ what: 'backup', clerk, count: result.calls, calls: [] });
      save(file, fileName('backup', madeAt, 'callside-backup'));
      const made = { madeAt, calls: result.calls };
      await lastBackup.write(made);
      setLast(made);
      return t('records.backup.made', { count: result.calls });
    });
  const differ = passphrase !== again;
  return (
    <section aria-labelledby="backup">
      <h2 id="backup">{t('records.backup.title')}</h2>
      <p class="soft">{t('records.backup.help')}</p>
      <p>
        {last
          ? t('records.backup.last', { date: longDate(last.madeAt, locale), count: last.calls })
          : t('records.backup.never')}
      </p>
      <div class="fields">
        <label>
          <span>{t('records.backup.passphrase')}</span>
          <input
            type="password"
            autocomplete="new-password"
            value={passphrase}
            onInput={(event) => setPassphrase(event.currentTarget.value)}
          />
        </label>
        {passphrase === '' ? null : (
          <label>
            <span>{t('records.backup.again')}</span>
            <input
              type="password"
              autocomplete="new-password"
              value={again}
              onInput={(event) => setAgain(event.currentTarget.value)}
            />
          </label>
        )}
      </div>
      <p class="soft">{t(passphrase === '' ? 'records.backup.open' : 'records.backup.forgotten')}</p>
      <p>
        <Button tone="main" disabled={task.share !== null || (passphrase !== '' && differ)} onClick={() => void make()}>
          {t('records.backup.make')}
        </Button>
      </p>
      <TaskState task={task} t={t} />
    </section>
  );
}

async function* logsOf<L>(pages: AsyncIterable<readonly { readonly log: L }[]>): AsyncGenerator<readonly L[]> {
  for await (const calls of pages) yield calls.map(({ log }) => log);
}
