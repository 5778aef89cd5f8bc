import { useState } from 'preact/hooks';
import type { Settings } from '../../lib/browser/settings.ts';
import type { Texts } from '../../lib/i18n/texts.ts';
import { KeptInput } from './KeptInput.tsx';

interface Props {
  readonly t: Texts;
  readonly settings: Settings;
  readonly change: (part: Partial<Settings>) => void;
}

const longestName = 40;
const mostClerks = 30;

/** The office, who sits here, and where phone numbers without a country code belong. */
export function DeskSection({ t, settings, change }: Props) {
  const [strange, setStrange] = useState(false);
  return (
    <section id="desk">
      <h2>{t('options.desk')}</h2>
      <label htmlFor="office">
        <span>{t('first_run.office')}</span>
        <KeptInput id="office" value={settings.office} maxLength={80} keep={(office) => change({ office })} />
      </label>
      <label htmlFor="clerk">
        <span>{t('first_run.clerk')}</span>
        <KeptInput id="clerk" value={settings.clerk} maxLength={longestName} keep={(clerk) => change({ clerk })} />
      </label>
      <label>
        <span>{t('options.clerks')}</span>
        <textarea
          rows={4}
          value={settings.clerks.join('\n')}
          onChange={(event) => change({ clerks: namesIn(event.currentTarget.value) })}
        />
      </label>
      <label>
        <span>{t('options.country')}</span>
        <input
          class="short"
          value={settings.country}
          maxLength={2}
          aria-invalid={strange}
          aria-describedby="country-help"
          onChange={(event) => {
            const country = event.currentTarget.value.normalize('NFKC').trim().toUpperCase();
            const isCode = /^[A-Z]{2}$/.test(country);
            setStrange(!isCode);
            if (isCode) change({ country });
          }}
        />
        <small id="country-help" role="status" class={strange ? 'problem' : 'soft'}>
          {strange ? t('options.country_strange', { country: settings.country }) : t('options.country_help')}
        </small>
      </label>
    </section>
  );
}

/** One name a line, each once; too long a one is cut, not all of them lost. */
const namesIn = (lines: string): string[] => {
  const names = lines.split('\n').map((name) => name.trim().slice(0, longestName).trim());
  return [...new Set(names.filter(Boolean))].slice(0, mostClerks);
};
