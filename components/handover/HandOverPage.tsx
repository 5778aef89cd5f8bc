import { useEffect, useState } from 'preact/hooks';
import type { Settings } from '../../lib/browser/settings.ts';
import { type HandOver, handOver } from '../../lib/call/promises/hand-over.ts';
import type { CallStore } from '../../lib/history/call-store.ts';
import type { Locale, Texts } from '../../lib/i18n/texts.ts';
import type { Procedure } from '../../lib/procedure/procedure-schema.ts';
import { Button } from '../ui/Button.tsx';
import { dayOf, timeOf } from '../ui/format.ts';
import { AttentionTable } from './AttentionTable.tsx';
import './hand-over.css';
import { PromiseTable } from './PromiseTable.tsx';

export interface HandOverProps {
  readonly t: Texts;
  readonly locale: Locale;
  readonly settings: Pick<Settings, 'office' | 'clerk'>;
  readonly store: Pick<CallStore, 'list' | 'promises'>;
  readonly procedure: Procedure;
  readonly now: number;
  readonly since: number;
  readonly print: () => void;
}

/** More calls than any shift has. */
const most = 1_000;

/** The sheet for the next shift: open promises, and calls that are not done with. It is made to be printed. */
export function HandOverPage({ t, locale, settings, store, procedure, now, since: begin, print }: HandOverProps) {
  const [since, setSince] = useState(begin);
  const [mine, setMine] = useState(false);
  const [sheet, setSheet] = useState<HandOver | null>(null);
  const [problem, setProblem] = useState('');
  const { clerk, office } = settings;
  useEffect(() => {
    void Promise.all([store.list({ since, limit: most }), store.promises(most)]).then(([calls, promises]) => {
      if (!calls.ok) setProblem(t(`store_problem.${calls.reason}`));
      else if (!promises.ok) setProblem(t(`store_problem.${promises.reason}`));
      else setSheet(handOver({ calls: calls.value, promises: promises.value, clerk: mine ? clerk : null, since, now }));
    });
  }, [since, mine]);
  return (
    <main class="hand-over">
      <header>
        <h1>{t('handover.title')}</h1>
        <p>
          {[
            office,
            clerk,
            `${dayOf(since, locale)} ${timeOf(since, locale)} – ${dayOf(now, locale)} ${timeOf(now, locale)}`,
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
      </header>
      <form class="controls" onSubmit={(event) => event.preventDefault()}>
        <label>
          <span>{t('handover.since')}</span>
          <input
            type="datetime-local"
            value={localMinute(since)}
            onChange={(event) => {
              const at = new Date(event.currentTarget.value).getTime();
              if (Number.isFinite(at)) setSince(at);
            }}
          />
        </label>
        <label>
          <input type="checkbox" checked={mine} onChange={(event) => setMine(event.currentTarget.checked)} />
          <span>{t('handover.mine', { clerk })}</span>
        </label>
        <Button tone="main" onClick={print}>
          {t('handover.print')}
        </Button>
      </form>
      {problem ? <p role="alert">{problem}</p> : null}
      {sheet ? (
        <>
          <p>{t('handover.figures', { answered: sheet.answered, missed: sheet.missed })}</p>
          <PromiseTable t={t} locale={locale} now={now} promises={sheet.promises} />
          <AttentionTable t={t} locale={locale} procedure={procedure} attention={sheet.attention} />
          <footer>
            <span>{t('handover.gives')}</span>
            <span>{t('handover.takes')}</span>
            <span>{t('handover.time')}</span>
          </footer>
        </>
      ) : null}
    </main>
  );
}

/** An instant as the browser's field for local time writes it. */
function localMinute(at: number): string {
  const shifted = new Date(at - new Date(at).getTimezoneOffset() * 60_000);
  return shifted.toISOString().slice(0, 16);
}
