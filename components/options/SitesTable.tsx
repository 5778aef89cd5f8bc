import { useEffect, useState } from 'preact/hooks';
import type { Texts } from '../../lib/i18n/texts.ts';
import { Button } from '../ui/Button.tsx';

interface SitesTableProps {
  readonly t: Texts;
  readonly sites: () => Promise<readonly string[]>;
  readonly remove: (site: string) => Promise<void>;
}

/** The sites that were allowed for good; each can be taken back. */
export function SitesTable({ t, sites, remove }: SitesTableProps) {
  const [allowed, setAllowed] = useState<readonly string[]>([]);
  useEffect(() => {
    void sites().then(setAllowed);
  }, [sites]);
  return (
    <section>
      <h2>{t('options.sites')}</h2>
      <p class="soft">{t('options.sites_help')}</p>
      <table>
        <tbody>
          {allowed.map((site) => (
            <tr key={site}>
              <th scope="row">{site}</th>
              <td>
                <Button onClick={() => void remove(site).then(sites).then(setAllowed)}>
                  {t('options.remove_site')}
                </Button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {allowed.length === 0 ? <p class="soft">{t('options.no_sites')}</p> : null}
    </section>
  );
}
