import { useEffect, useState } from 'preact/hooks';
import type { FoundNow } from '../../../lib/browser/pop/found-on-site.ts';
import type { Texts } from '../../../lib/i18n/texts.ts';
import type { PopRule } from '../../../lib/pop/site-pop.ts';
import type { SitesPorts } from './SitesTable.tsx';

interface Props {
  readonly t: Texts;
  readonly site: string;
  readonly rule: PopRule;
  readonly found: SitesPorts['found'];
}

/** What the rule finds on the open pages, looked at again whenever the clerk comes back from one. */
export function FoundLine({ t, site, rule, found }: Props) {
  const [now, setNow] = useState<FoundNow | null>(null);
  const key = JSON.stringify(rule);
  useEffect(() => {
    let stale = false;
    const look = () =>
      void found(site, rule).then((answer) => {
        if (!stale) setNow(answer);
      });
    look();
    addEventListener('focus', look);
    return () => {
      stale = true;
      removeEventListener('focus', look);
    };
  }, [site, key, found]);
  if (now === null) return null;
  return (
    <p class="found" role="status">
      {typeof now === 'string' ? t(`pop.now_${now}`) : t('pop.now', { number: now.number })}
    </p>
  );
}
