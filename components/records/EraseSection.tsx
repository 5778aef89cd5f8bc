import { useState } from 'preact/hooks';
import type { CallId } from '../../lib/call/events.ts';
import type { CallSummary } from '../../lib/history/call-store.ts';
import { eraseCalls } from '../../lib/history/care/erase.ts';
import { findPerson } from '../../lib/history/care/find-person.ts';
import { tidyFiles } from '../../lib/history/care/tidy-files.ts';
import { everyCall, StoreFailed } from '../../lib/history/exchange/every-call.ts';
import { Button } from '../ui/Button.tsx';
import { aboutAll, counted } from './counted.ts';
import { FoundCalls } from './FoundCalls.tsx';
import type { RecordsPorts } from './records-ports.ts';
import { TaskState } from './TaskState.tsx';
import { useTask } from './use-task.ts';

/** Everything that is kept of one person, found, looked through, and removed for good. */
export function EraseSection(ports: RecordsPorts) {
  const { t, store, audit, clerk } = ports;
  const task = useTask(t);
  const [words, setWords] = useState('');
  const [found, setFound] = useState<readonly CallSummary[] | null>(null);
  const [spared, setSpared] = useState<ReadonlySet<CallId>>(new Set());
  const [sure, setSure] = useState(false);
  const chosen = (found ?? []).map(({ id }) => id).filter((id) => !spared.has(id));
  const busy = task.share !== null;
  const look = () => {
    setFound(null);
    setSpared(new Set());
    setSure(false);
    return task.run(async (signal, progress) => {
      const calls = await findPerson(counted(everyCall(store, {}, signal), await aboutAll(store), progress), words);
      setFound(calls);
      return t('records.erase.found', { count: calls.length });
    });
  };
  const erase = () => {
    setSure(false);
    return task.run(async () => {
      const removed = await eraseCalls(store, audit, { what: 'erase', calls: chosen, clerk });
      if (!removed.ok) throw new StoreFailed(removed.reason);
      await tidyFiles(navigator.locks);
      setFound(null);
      return t('records.erase.done', { count: removed.value });
    });
  };
  return (
    <section aria-labelledby="erase">
      <h2 id="erase">{t('records.erase.title')}</h2>
      <p class="soft">{t('records.erase.help')}</p>
      <form
        class="fields"
        onSubmit={(event) => {
          event.preventDefault();
          if (words.trim() !== '' && !busy) void look();
        }}
      >
        <label>
          <span>{t('records.erase.words')}</span>
          <input
            type="search"
            autocomplete="off"
            value={words}
            onInput={(event) => setWords(event.currentTarget.value)}
          />
        </label>
        <button type="submit" class="button plain" disabled={busy || words.trim() === ''}>
          {t('records.erase.look')}
        </button>
      </form>
      <TaskState task={task} t={t} />
      {found && found.length > 0 ? (
        <>
          <FoundCalls {...ports} calls={found} spared={spared} setSpared={setSpared} />
          {sure ? (
            <p class="row" role="alert">
              <strong>{t('records.erase.sure', { count: chosen.length })}</strong>
              <Button tone="main" disabled={busy} onClick={() => void erase()}>
                {t('records.erase.yes')}
              </Button>
              <Button onClick={() => setSure(false)}>{t('records.cancel')}</Button>
            </p>
          ) : (
            <p>
              <Button disabled={busy || chosen.length === 0} onClick={() => setSure(true)}>
                {t('records.erase.erase', { count: chosen.length })}
              </Button>
            </p>
          )}
        </>
      ) : null}
      <p class="soft">{t('records.erase.remains')}</p>
    </section>
  );
}
