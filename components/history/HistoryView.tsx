import { useSignal } from '@preact/signals';
import { lazy, Suspense } from 'preact/compat';
import { useEffect, useMemo } from 'preact/hooks';
import { allCalls, filtersIn, isNarrowed } from '../../lib/history/search/call-query.ts';
import { usePanel } from '../panel/model/context.ts';
import { Button } from '../ui/Button.tsx';
import { BackupLine } from './BackupLine.tsx';
import { CallDetail } from './CallDetail.tsx';
import { CallList } from './CallList.tsx';
import { CallFilters } from './search/CallFilters.tsx';
import { createHistoryList } from './search/history-list.ts';
import './history-view.css';

const TrendView = lazy(() => import('./TrendView.tsx').then((module) => module.TrendView));

/** Today and earlier: found by name, phone, pinyin or any word, and by what is true of them; one call with its timeline. */
export function HistoryView() {
  const {
    t,
    store,
    view,
    settings,
    locale,
    noteLabel,
    kindLabel,
    openCall,
    showStoreProblem,
    historyPage,
    openHistoryPage,
  } = usePanel();
  const list = useMemo(() => createHistoryList({ store, showProblem: showStoreProblem }), [store, showStoreProblem]);
  useEffect(() => list.stop, [list]);
  const filtering = useSignal(false);

  const at = view.value;
  if (at.at === 'call') return <CallDetail id={at.id} />;
  if (at.at === 'trend') {
    return (
      <Suspense fallback={null}>
        <TrendView />
      </Suspense>
    );
  }
  const found = list.calls.value;
  const query = list.query.value;
  const narrowing = filtersIn(query);
  return (
    <section class="history" aria-label={t('history.label')}>
      <h2 class="unseen">{t('history.label')}</h2>
      <div class="row">
        <input
          type="search"
          autocomplete="off"
          value={query.words}
          placeholder={t('history.search')}
          aria-label={t('history.search')}
          onFocus={list.prepare}
          onInput={(event) => {
            list.query.value = { ...query, words: event.currentTarget.value };
          }}
        />
        <Button
          tone="quiet"
          expanded={filtering.value}
          onClick={() => {
            filtering.value = !filtering.value;
            list.prepare();
          }}
        >
          {narrowing > 0 ? t('history_search.filters_on', { count: narrowing }) : t('history_search.filters')}
        </Button>
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
      {filtering.value ? (
        <CallFilters
          filters={list.query}
          clear={() => {
            list.query.value = { ...allCalls, words: query.words };
          }}
        />
      ) : null}
      <p class="unseen" role="status">
        {isNarrowed(query)
          ? t(list.searching.value ? 'history_search.searching' : 'history_search.found', {
              count: found?.length ?? 0,
            })
          : ''}
      </p>
      {found === null ? null : found.length === 0 ? (
        <p class="soft empty">{t(isNarrowed(query) ? 'history.nothing_found' : 'history.empty')}</p>
      ) : (
        <CallList
          calls={found}
          open={openCall}
          t={t}
          locale={locale.value}
          noteLabel={noteLabel}
          kindLabel={kindLabel}
          withDays
          masked={settings.value.maskLists}
          words={query.words}
          named={list.named.value}
        />
      )}
      {found === null || found.length === 0 ? null : <BackupLine />}
      {list.more.value ? <Button onClick={list.showMore}>{t('history.more')}</Button> : null}
    </section>
  );
}
