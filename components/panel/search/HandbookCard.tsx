import type { HandbookEntry } from '../../../lib/packs/handbook-schema.ts';
import { Button } from '../../ui/Button.tsx';
import { usePanel } from '../model/context.ts';
import { SearchLine } from './SearchLine.tsx';

/** The handbook (C4) in place of the capture line: found while typing, read with Enter, noted with Shift+Enter. */
export function HandbookCard() {
  const { t, handbook, closeSearch } = usePanel();
  const { list } = handbook;
  const read = (entry: HandbookEntry) =>
    void handbook.read(entry).then((done) => {
      if (done) closeSearch();
    });
  const insert = (entry: HandbookEntry) => {
    handbook.insert(entry);
    closeSearch();
  };
  const entry = list.results.value[list.selected.value];
  return (
    <section class="search-card" aria-label={t('handbook.label')}>
      <SearchLine
        list={list}
        label={t('handbook.label')}
        placeholder={t('handbook.placeholder')}
        row={(found) => (
          <>
            <span>{found.question}</span>
            <span class="soft">{handbook.categoryOf(found)}</span>
          </>
        )}
        take={read}
        takeOther={insert}
        close={closeSearch}
      />
      {entry ? (
        <div class="found">
          <p class="sentence" aria-live="polite">
            {handbook.answerNow(entry)}
          </p>
          <Lacking labels={handbook.lacking(entry)} />
          <div class="row">
            <Button tone="main" onClick={() => read(entry)} hotkey="Enter">
              {t('handbook.read')}
            </Button>
            <Button onClick={() => insert(entry)} hotkey="Shift+Enter">
              {t('handbook.into_notes')}
            </Button>
            <Button tone="quiet" onClick={closeSearch} hotkey="Esc">
              {t('search.close')}
            </Button>
          </div>
        </div>
      ) : (
        <Nothing />
      )}
    </section>
  );
}

function Lacking({ labels }: { readonly labels: readonly string[] }) {
  const { t } = usePanel();
  if (labels.length === 0) return null;
  return <p class="soft">{t('handbook.lacking', { facts: labels.join(t('list.separator')) })}</p>;
}

/** Why there is no row: nothing typed, not ready, no handbook, nothing found, or only what the office has to fill in. */
function Nothing() {
  const { t, handbook, openOptions } = usePanel();
  const { list } = handbook;
  if (!handbook.hasEntries) return <p class="soft">{t('handbook.empty')}</p>;
  if (!list.isReady.value) return <p class="soft">{t('search.getting_ready')}</p>;
  if (list.query.value.trim() === '') return <p class="soft">{t('handbook.help')}</p>;
  if (list.hidden.value > 0)
    return (
      <p class="soft" role="status">
        {t('handbook.hidden', { count: list.hidden.value })}{' '}
        <Button tone="quiet" onClick={openOptions}>
          {t('footer.settings')}
        </Button>
      </p>
    );
  return (
    <p class="soft" role="status">
      {t('handbook.none')}
    </p>
  );
}
