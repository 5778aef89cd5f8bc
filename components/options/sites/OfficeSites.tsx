import { useEffect, useState } from 'preact/hooks';
import type { Texts } from '../../../lib/i18n/texts.ts';
import { Button } from '../../ui/Button.tsx';
import type { SitesPorts } from './SitesTable.tsx';

interface Props {
  readonly t: Texts;
  /** The sites of the office's consoles. */
  readonly named: readonly string[];
  readonly sites: Pick<SitesPorts, 'list' | 'allow'>;
}

/** What the office's policy names and the browser does not allow yet: one click each, since only a clerk can grant it. */
export function OfficeSites({ t, named, sites }: Props) {
  const [allowed, setAllowed] = useState<readonly string[] | null>(null);
  const load = () => void sites.list().then(setAllowed);
  useEffect(load, [sites]);
  const missing = allowed ? named.filter((site) => !allowed.includes(site)) : [];
  if (missing.length === 0) return null;
  return (
    <section aria-label={t('packs.office_sites')}>
      <p>{t('packs.office_sites')}</p>
      {missing.map((site) => (
        <p key={site}>
          <Button onClick={() => void sites.allow(site).then(load)}>{t('packs.allow_site', { site })}</Button>
        </p>
      ))}
    </section>
  );
}
