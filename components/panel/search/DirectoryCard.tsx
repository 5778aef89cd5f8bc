import type { Colleague } from '../../../lib/packs/directory-schema.ts';
import { Button } from '../../ui/Button.tsx';
import { usePanel } from '../model/context.ts';
import { PresenceBar } from './PresenceBar.tsx';
import { SearchLine } from './SearchLine.tsx';
import './directory-card.css';

/**
 * The directory (N2) in place of the capture line: Enter gives the number or takes a message, Shift+Enter says that
 * the colleague is away, or here again. Between calls Enter does that too.
 */
export function DirectoryCard() {
  const { t, directory, active, closeSearch, presenceText } = usePanel();
  const { list } = directory;
  const inCall = active.value !== null;
  const take = (colleague: Colleague) => {
    if (!inCall) return directory.toggle(colleague);
    void directory.seek(colleague, directory.usualOutcome(colleague)).then((done) => {
      if (done) closeSearch();
    });
  };
  const colleague = list.results.value[list.selected.value];
  return (
    <section class="search-card" aria-label={t('directory.label')}>
      <SearchLine
        list={list}
        label={t('directory.label')}
        placeholder={t('directory.placeholder')}
        row={(found) => (
          <>
            <span>
              {found.name} <span class="soft">{found.department ?? ''}</span>
            </span>
            <span class={directory.presence(found) ? 'away' : 'soft'}>{presenceText(directory.presence(found))}</span>
          </>
        )}
        take={take}
        takeOther={directory.toggle}
        close={closeSearch}
      />
      {colleague ? (
        <div class="found">
          <p>
            <strong>{colleague.name}</strong> {colleague.department ?? ''}
          </p>
          <p class="number">{colleague.numbers.join(' · ') || t('directory.no_number')}</p>
          {directory.isDouble(colleague) ? <p class="soft">{t('directory.double')}</p> : null}
          <PresenceBar colleague={colleague} />
          <div class="row">
            {inCall ? (
              <Button tone="main" onClick={() => take(colleague)} hotkey="Enter">
                {t(`directory.do.${directory.usualOutcome(colleague)}`)}
              </Button>
            ) : null}
            <Button tone="quiet" onClick={closeSearch} hotkey="Esc">
              {t('search.close')}
            </Button>
          </div>
        </div>
      ) : (
        <Nobody />
      )}
    </section>
  );
}

function Nobody() {
  const { t, directory, openOptions } = usePanel();
  const { list } = directory;
  if (directory.isEmpty.value)
    return (
      <p class="soft">
        {t('directory.empty')}{' '}
        <Button tone="quiet" onClick={openOptions}>
          {t('footer.settings')}
        </Button>
      </p>
    );
  if (!list.isReady.value) return <p class="soft">{t('search.getting_ready')}</p>;
  return (
    <p class="soft" role="status">
      {t('directory.none')}
    </p>
  );
}
