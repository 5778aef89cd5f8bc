import type { Texts } from '../../lib/i18n/texts.ts';

/** What there is to set, each a step away: the page is long. */
export function Contents({ t, blanks }: { readonly t: Texts; readonly blanks: boolean }) {
  const parts = [
    ['desk', t('options.desk')],
    ['facts', t('options.facts')],
    ['colleagues', t('directory.title')],
    ...(blanks ? ([['blanks', t('blanks.title')]] as const) : []),
    ['packs', t('packs.title')],
    ['procedure', t('settings.procedure')],
    ['forms', t('settings.forms')],
    ['language', t('options.language')],
    ['keys', t('options.keys')],
    ['reminders', t('reminder.title')],
    ['retention', t('retention.title')],
    ['sites', t('options.sites')],
    ['taught', t('taught.title')],
  ] as const;
  return (
    <nav aria-label={t('options.contents')}>
      <ul class="contents">
        {parts.map(([id, name]) => (
          <li key={id}>
            <a href={`#${id}`}>{name}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
