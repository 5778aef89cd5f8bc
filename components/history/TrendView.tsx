import { useSignal, useSignalEffect } from '@preact/signals';
import { type ClauseRate, type Trend, trendOf } from '../../lib/call/review/trend.ts';
import { usePanel } from '../panel/model/context.ts';
import { Button } from '../ui/Button.tsx';
import { dayOf, startOfDay } from '../ui/format.ts';
import { LineChart } from '../ui/LineChart.tsx';
import './trend-view.css';

const shownDays = 14;
/** A desk takes 150 calls a day at most. */
const mostCalls = 5000;
/** A clause that was seen once says nothing yet. */
const enough = 3;
const shownClauses = 3;

/** A9: the clerk's own calls over two weeks. For the clerk alone: it is on no other screen and is sent nowhere. */
export function TrendView() {
  const { t, store, view, settings, locale, clockNow, showStoreProblem } = usePanel();
  const trend = useSignal<Trend | null>(null);
  const clerk = settings.value.clerk;
  useSignalEffect(() => {
    const days = lastDays(clockNow());
    void store.list({ since: days[0] ?? 0, limit: mostCalls }).then((read) => {
      if (read.ok) trend.value = trendOf(read.value, clerk, days, startOfDay);
      else showStoreProblem(read.reason);
    });
  });
  const seen = trend.value;
  const known = seen?.clauses.filter(({ observed }) => observed >= enough) ?? [];
  const best = known.filter(({ kept, observed }) => kept === observed).slice(0, shownClauses);
  const worst = known
    .filter(({ kept, observed }) => kept < observed)
    .toReversed()
    .slice(0, shownClauses);
  return (
    <section class="trend" aria-label={t('trend.title')}>
      <div class="row">
        <Button
          tone="quiet"
          onClick={() => {
            view.value = { at: 'history' };
          }}
        >
          ‹ {t('history.back_to_list')}
        </Button>
      </div>
      <h2>{t('trend.title')}</h2>
      <p class="soft">{t('trend.of', { clerk, days: shownDays })}</p>
      {seen === null ? null : seen.days.every(({ score }) => score === null) ? (
        <p class="soft empty">{t('trend.empty')}</p>
      ) : (
        <>
          <LineChart
            days={seen.days.map(({ day, calls, score }) => ({
              label: String(new Date(day).getDate()),
              bar: calls,
              line: score,
            }))}
            barLabel={t('trend.calls')}
            lineLabel={t('trend.score')}
          />
          <p class="legend soft">
            <span class="bar" aria-hidden="true" /> {t('trend.calls')}
            <span class="line" aria-hidden="true" /> {t('trend.score')}
          </p>
          <Clauses label={t('trend.best')} rates={best} />
          <Clauses label={t('trend.worst')} rates={worst} />
          <details>
            <summary>{t('trend.table')}</summary>
            <table>
              <thead>
                <tr>
                  <th>{t('trend.day')}</th>
                  <th>{t('trend.calls')}</th>
                  <th>{t('trend.score')}</th>
                </tr>
              </thead>
              <tbody>
                {seen.days.toReversed().map(({ day, calls, score }) => (
                  <tr key={day}>
                    <td>{dayOf(day, locale.value)}</td>
                    <td class="number">{calls}</td>
                    <td class="number">{score === null ? t('trend.no_score') : `${Math.round(score * 100)}%`}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </details>
        </>
      )}
      <p class="soft">{t('trend.own')}</p>
    </section>
  );
}

function Clauses({ label, rates }: { readonly label: string; readonly rates: readonly ClauseRate[] }) {
  const { t } = usePanel();
  if (rates.length === 0) return null;
  return (
    <>
      <h3>{label}</h3>
      <ul class="rates">
        {rates.map(({ clause, kept, observed }) => (
          <li key={clause}>
            <span class="clause">{clause}</span> {t(`clause.${clause}`)}
            <span class="soft number">{t('trend.rate', { kept, observed })}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

/** Local midnights up to today, oldest first. */
function lastDays(now: number): readonly number[] {
  const today = new Date(now);
  return Array.from({ length: shownDays }, (_, back) =>
    new Date(today.getFullYear(), today.getMonth(), today.getDate() - (shownDays - 1 - back)).getTime(),
  );
}
