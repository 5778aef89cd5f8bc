import { useState } from 'preact/hooks';
import type { Texts } from '../../../lib/i18n/texts.ts';
import type { PopRule, SitePop } from '../../../lib/pop/site-pop.ts';
import { FoundLine } from './FoundLine.tsx';
import { RuleInput } from './RuleInput.tsx';
import type { SitesPorts } from './SitesTable.tsx';

interface Props {
  readonly t: Texts;
  readonly site: string;
  readonly pop: SitePop;
  readonly ports: Pick<SitesPorts, 'pick' | 'found'>;
  readonly change: (change: Partial<SitePop>) => void;
}

const places = ['query', 'hash', 'path', 'element'] as const;

/** How a call on this site opens by itself: where its pages carry the caller's number, and whether they may say it. */
export function SitePopSettings({ t, site, pop, ports, change }: Props) {
  // A place that is chosen and not named yet is no setting.
  const [chosen, setChosen] = useState<PopRule['in'] | null>(null);
  const place = chosen ?? pop.rule?.in ?? 'none';
  const id = `pop-${site.replace(/\W/g, '-')}`;
  const keep = (rule: PopRule | null) => {
    setChosen(null);
    change({ rule });
  };
  return (
    <fieldset>
      <legend>{t('pop.title')}</legend>
      <div class="pop-rule">
        <label>
          <span>{t('pop.where')}</span>
          <select
            value={place}
            onChange={({ currentTarget }) => {
              const next = places.find((one) => one === currentTarget.value) ?? null;
              if (next === null) keep(null);
              else setChosen(next);
            }}
          >
            {(['none', ...places] as const).map((one) => (
              <option key={one} value={one}>
                {t(`pop.in.${one}`)}
              </option>
            ))}
          </select>
        </label>
        {place === 'none' ? null : (
          <RuleInput
            key={place}
            t={t}
            id={id}
            place={place}
            rule={pop.rule?.in === place ? pop.rule : null}
            pick={(stopped) => ports.pick(site, stopped)}
            keep={keep}
          />
        )}
      </div>
      {pop.rule && pop.rule.in === place ? <FoundLine t={t} site={site} rule={pop.rule} found={ports.found} /> : null}
      <label class="check">
        <input
          type="checkbox"
          checked={pop.events}
          aria-describedby={`${id}-events`}
          onChange={(event) => change({ events: event.currentTarget.checked })}
        />
        <span>{t('pop.events')}</span>
      </label>
      <p id={`${id}-events`} class="soft">
        {t('pop.events_help')}
      </p>
    </fieldset>
  );
}
