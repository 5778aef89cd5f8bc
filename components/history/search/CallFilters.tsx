import type { Signal } from '@preact/signals';
import type { CallQuery } from '../../../lib/history/search/call-query.ts';
import { flags } from '../../../lib/procedure/types.ts';
import { usePanel } from '../../panel/model/context.ts';
import { Button } from '../../ui/Button.tsx';
import { dayInput, dayPicked } from './day-input.ts';
import { Picked } from './Picked.tsx';
import './call-filters.css';

interface CallFiltersProps {
  readonly filters: Signal<CallQuery>;
  readonly clear: () => void;
}

/** What narrows the list apart from words; everything chosen has to be true of a call. */
export function CallFilters({ filters, clear }: CallFiltersProps) {
  const { t, procedure, locale, settings } = usePanel();
  const query = filters.value;
  const pick = (part: Partial<CallQuery>) => {
    filters.value = { ...filters.value, ...part };
  };
  const clauses = [...new Set(procedure.checks.map(({ clause }) => clause))];
  const clerks = [...new Set([settings.value.clerk, ...settings.value.clerks].filter(Boolean))];
  return (
    <fieldset class="call-filters">
      <legend class="unseen">{t('history_search.filters')}</legend>
      <Picked
        label={t('history_search.kind')}
        value={query.kind}
        options={procedure.kinds.map(({ id, labels }) => [id, labels[locale.value]])}
        pick={(kind) => pick({ kind })}
      />
      <Picked
        label={t('history_search.flag')}
        value={query.flag}
        options={flags.map((flag) => [flag, t(`flag.${flag}`)])}
        pick={(flag) => pick({ flag })}
      />
      <Picked
        label={t('history_search.promise')}
        value={query.promise}
        options={[
          ['open', t('history_search.promise_open')],
          ['late', t('history_search.promise_late')],
        ]}
        pick={(promise) => pick({ promise: promise === 'open' || promise === 'late' ? promise : '' })}
      />
      <Picked
        label={t('history_search.clerk')}
        value={query.clerk}
        options={clerks.map((clerk) => [clerk, clerk])}
        pick={(clerk) => pick({ clerk })}
      />
      <Picked
        label={t('history_search.missed')}
        value={query.missed}
        options={clauses.map((clause) => [clause, `${clause} ${t(`clause.${clause}`)}`])}
        pick={(missed) => pick({ missed })}
      />
      <label>
        <span>{t('history_search.from')}</span>
        <input
          type="date"
          value={dayInput(query.from, 0)}
          onInput={(event) => pick({ from: dayPicked(event.currentTarget.value, 0) })}
        />
      </label>
      <label>
        <span>{t('history_search.until')}</span>
        <input
          type="date"
          value={dayInput(query.until, -1)}
          onInput={(event) => pick({ until: dayPicked(event.currentTarget.value, 1) })}
        />
      </label>
      <Button tone="quiet" onClick={clear}>
        {t('history_search.clear')}
      </Button>
    </fieldset>
  );
}
