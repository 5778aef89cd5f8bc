import { useState } from 'preact/hooks';
import { everyCall } from '../../lib/history/exchange/every-call.ts';
import { csvOf, ndjsonOf } from '../../lib/history/exchange/export-calls.ts';
import { matcherFor } from '../../lib/history/search-text.ts';
import { Button } from '../ui/Button.tsx';
import { aboutAll, counted } from './counted.ts';
import { fileName, fileOf } from './file-of.ts';
import type { RecordsPorts } from './records-ports.ts';
import { TaskState } from './TaskState.tsx';
import { tableWords } from './table-words.ts';
import { useTask } from './use-task.ts';

/** A choice of calls, or all, as a table for people or as lines for machines. */
export function ExportSection(ports: RecordsPorts) {
  const { t, store, procedure, now, save, audit, clerk } = ports;
  const task = useTask(t);
  const [words, setWords] = useState('');
  const [from, setFrom] = useState('');
  const [until, setUntil] = useState('');
  const write = (format: 'csv' | 'ndjson') =>
    task.run(async (signal, progress) => {
      const query = {
        ...(from === '' ? {} : { since: startOf(from, 0) }),
        ...(until === '' ? {} : { before: startOf(until, 1) }),
        ...(words.trim() === '' ? {} : { matches: matcherFor(words) }),
      };
      let calls = 0;
      const all = await aboutAll(store);
      const pages = counted(everyCall(store, query, signal), all, (share, done) => {
        calls = done;
        progress(share);
      });
      const parts = format === 'csv' ? csvOf(pages, tableWords(ports), procedure) : ndjsonOf(pages, procedure);
      const { file } = await fileOf(parts, format === 'csv' ? 'text/csv' : 'application/x-ndjson');
      await audit.add({ what: 'export', clerk, count: calls, calls: [] });
      save(file, fileName('calls', now(), format));
      return t('records.export.made', { count: calls });
    });
  const busy = task.share !== null;
  return (
    <section aria-labelledby="export">
      <h2 id="export">{t('records.export.title')}</h2>
      <p class="soft">{t('records.export.help')}</p>
      <div class="fields">
        <label>
          <span>{t('records.export.from')}</span>
          <input type="date" value={from} onInput={(event) => setFrom(event.currentTarget.value)} />
        </label>
        <label>
          <span>{t('records.export.until')}</span>
          <input type="date" value={until} onInput={(event) => setUntil(event.currentTarget.value)} />
        </label>
        <label>
          <span>{t('records.export.words')}</span>
          <input
            type="search"
            autocomplete="off"
            value={words}
            onInput={(event) => setWords(event.currentTarget.value)}
          />
        </label>
      </div>
      <p class="row">
        <Button disabled={busy} onClick={() => void write('csv')}>
          {t('records.export.csv')}
        </Button>
        <Button disabled={busy} onClick={() => void write('ndjson')}>
          {t('records.export.ndjson')}
        </Button>
      </p>
      <TaskState task={task} t={t} />
    </section>
  );
}

/** Midnight (local) of a day as a date field writes it, or of a later day. */
function startOf(day: string, later: number): number {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(year, month - 1, date + later).getTime();
}
