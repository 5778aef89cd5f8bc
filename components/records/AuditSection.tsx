import { useState } from 'preact/hooks';
import type { AuditEntry, AuditFault } from '../../lib/history/audit/audit-entry.ts';
import { StoreFailed } from '../../lib/history/exchange/every-call.ts';
import { Button } from '../ui/Button.tsx';
import { longDate } from './file-of.ts';
import type { RecordsPorts } from './records-ports.ts';
import { TaskState } from './TaskState.tsx';
import { useTask } from './use-task.ts';

const mostShown = 50;

/** Who took calls out, brought them in or removed them, and whether somebody has changed that list since. */
export function AuditSection({ t, locale, audit }: RecordsPorts) {
  const task = useTask(t);
  const [entries, setEntries] = useState<readonly AuditEntry[] | null>(null);
  const check = () =>
    task.run(
      async () => {
        const read = await audit.read();
        if (!read.ok) throw new StoreFailed(read.reason);
        setEntries(read.value.entries);
        if (read.value.fault) throw new TamperedWith(read.value.fault);
        return t('records.audit.whole', { count: read.value.entries.length });
      },
      (error) =>
        error instanceof TamperedWith ? t(`records.audit.${error.fault.fault}`, { seq: error.fault.seq }) : null,
    );
  return (
    <section aria-labelledby="audit">
      <h2 id="audit">{t('records.audit.title')}</h2>
      <p class="soft">{t('records.audit.help')}</p>
      <p>
        <Button disabled={task.share !== null} onClick={() => void check()}>
          {t('records.audit.check')}
        </Button>
      </p>
      <TaskState task={task} t={t} />
      {entries && entries.length > 0 ? (
        <ul class="audit">
          {entries
            .slice(-mostShown)
            .toReversed()
            .map(({ seq, at, what, clerk, count }) => (
              <li key={seq}>
                <span class="number soft">{longDate(at, locale)}</span> {t(`records.audit.what.${what}`, { count })}{' '}
                <span class="soft">{clerk}</span>
              </li>
            ))}
        </ul>
      ) : null}
    </section>
  );
}

class TamperedWith extends Error {
  readonly fault: AuditFault;
  constructor(fault: AuditFault) {
    super(fault.fault);
    this.fault = fault;
  }
}
