import { useSignal, useSignalEffect } from '@preact/signals';
import { lazy, Suspense } from 'preact/compat';
import type { CallSummary } from '../../lib/history/call-store.ts';
import { usePanel } from '../panel/model/context.ts';
import { Button } from '../ui/Button.tsx';
import { BackupLine } from './BackupLine.tsx';
import { CallDetail } from './CallDetail.tsx';
import { CallList } from './CallList.tsx';
import './history-view.css';

const TrendView = lazy(() => import('./TrendView.tsx').then((module) => module.TrendView));

const pageSize = 50;

/** Today and earlier: found by name, phone or any word; one call with its timeline. */
export function HistoryView() {
  const { t, store, view, locale, noteLabel, kindLabel, openCall, showStoreProblem, historyPage, openHistoryPage } =
    usePanel();
  const words = useSignal('');
  const calls = useSignal<readonly CallSummary[] | null>(null);
  const more = useSignal(false);

  const load = async (text: string, before?: number) => {
    const page = text.trim()
      ? await store.find(text, pageSize * 4)
      : await store.list({ limit: pageSize, ...(before === undefined ? {} : { before }) });
    if (!page.ok) {
      showStoreProblem(page.reason);
      return;
    }
    if (text !== words.value) return;
    calls.value = before === undefined ? page.value : [...(calls.value ?? []), ...page.value];
    more.value = !text.trim() && page.value.length === pageSize;
  };
  useSignalEffect(() => {
    void load(words.value);
  });

  const at = view.value;
  if (at.at === 'call') return <CallDetail id={at.id} />;
  if (at.at === 'trend') {
    return (
      <Suspense fallback={null}>
        <TrendView />
      </Suspense>
    );
  }
  const found = calls.value;
  return (
    <section class="history" aria-label={t('history.label')}>
      <h2 class="unseen">{t('history.label')}</h2>
      <div class="row">
        <input
          type="search"
          value={words.value}
          placeholder={t('history.search')}
          aria-label={t('history.search')}
          onInput={(event) => {
            words.value = event.currentTarget.value;
          }}
        />
        <Button
          tone="quiet"
          onClick={() => {
            view.value = { at: 'trend' };
          }}
        >
          {t('trend.open')}
        </Button>
        {historyPage ? null : (
          <>
            <Button tone="quiet" onClick={openHistoryPage} title={t('history.full_page')}>
              ↗<span class="unseen">{t('history.full_page')}</span>
            </Button>
            <Button
              tone="quiet"
              onClick={() => {
                view.value = { at: 'desk' };
              }}
            >
              {t('history.back')}
            </Button>
          </>
        )}
      </div>
      {found === null ? null : found.length === 0 ? (
        <p class="soft empty">{t(words.value.trim() ? 'history.nothing_found' : 'history.empty')}</p>
      ) : (
        <CallList
          calls={found}
          open={openCall}
          t={t}
          locale={locale.value}
          noteLabel={noteLabel}
          kindLabel={kindLabel}
          withDays
        />
      )}
      {found === null || found.length === 0 ? null : <BackupLine />}
      {more.value ? <Button onClick={() => void load('', found?.at(-1)?.startedAt)}>{t('history.more')}</Button> : null}
    </section>
  );
}
