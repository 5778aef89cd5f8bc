import { useEffect, useState } from 'preact/hooks';
import type { FoundNow } from '../../../lib/browser/pop/found-on-site.ts';
import type { Pick } from '../../../lib/browser/pop/pick-on-site.ts';
import type { Texts } from '../../../lib/i18n/texts.ts';
import { noPop, type PopRule, type Pops, type SitePop } from '../../../lib/pop/site-pop.ts';
import { Button } from '../../ui/Button.tsx';
import { AddSite } from './AddSite.tsx';
import { SitePopSettings } from './SitePopSettings.tsx';
import './sites.css';

/** What the settings can do with sites (`lib/browser/sites.ts`, `lib/browser/pop/`). */
export interface SitesPorts {
  readonly list: () => Promise<readonly string[]>;
  readonly siteOf: (address: string) => string | null;
  readonly allow: (site: string) => Promise<boolean>;
  readonly remove: (site: string) => Promise<void>;
  readonly pops: () => Promise<Pops>;
  readonly changePop: (site: string, change: Partial<SitePop>) => Promise<Pops>;
  readonly pick: (site: string, stopped: AbortSignal) => Promise<Pick>;
  readonly found: (site: string, rule: PopRule) => Promise<FoundNow>;
}

interface Props {
  readonly t: Texts;
  readonly sites: SitesPorts;
}

/** The sites that were allowed for good: what a call does there, and how to take each back. */
export function SitesTable({ t, sites }: Props) {
  const [allowed, setAllowed] = useState<readonly string[]>([]);
  const [pops, setPops] = useState<Pops>({});
  const load = () => Promise.all([sites.list().then(setAllowed), sites.pops().then(setPops)]);
  useEffect(() => void load(), [sites]);
  return (
    <section id="sites" class="sites" aria-labelledby="sites-title">
      <h2 id="sites-title">{t('options.sites')}</h2>
      <p class="soft">{t('options.sites_help')}</p>
      <ul>
        {allowed.map((site) => (
          <li key={site}>
            <div class="row">
              <h3>{site}</h3>
              <Button title={t('pop.remove_site', { site })} onClick={() => void sites.remove(site).then(load)}>
                {t('options.remove_site')}
              </Button>
            </div>
            {site.includes('*') ? null : (
              <SitePopSettings
                t={t}
                site={site}
                pop={pops[site] ?? noPop}
                ports={sites}
                change={(change) => void sites.changePop(site, change).then(setPops)}
              />
            )}
          </li>
        ))}
      </ul>
      {allowed.length === 0 ? <p class="soft">{t('options.no_sites')}</p> : null}
      <AddSite
        t={t}
        siteOf={sites.siteOf}
        allow={async (site) => {
          const done = await sites.allow(site);
          await load();
          return done;
        }}
      />
    </section>
  );
}
