import { useRef, useState } from 'preact/hooks';
import type { Settings, SettingsChange } from '../../lib/browser/settings.ts';
import type { OwnDirectory } from '../../lib/directory/own-directory.ts';
import type { Texts } from '../../lib/i18n/texts.ts';
import type { Lock } from '../../lib/office-policy/locks.ts';
import type { Pack } from '../../lib/packs/pack-schema.ts';
import { usualForms } from '../../lib/phrases/address/with-address-forms.ts';
import type { Procedure } from '../../lib/procedure/procedure-schema.ts';
import { AddressForms } from './AddressForms.tsx';
import { BlanksTable } from './BlanksTable.tsx';
import { Contents } from './Contents.tsx';
import { DeskSection } from './DeskSection.tsx';
import { DirectoryTable } from './DirectoryTable.tsx';
import { KeptInput } from './KeptInput.tsx';
import { KeysTable } from './keys/KeysTable.tsx';
import { LanguageSelect } from './LanguageSelect.tsx';
import { Locked } from './Locked.tsx';
import { LimitsTable } from './limits/LimitsTable.tsx';
import { PacksSection } from './packs/PacksSection.tsx';
import type { PackPorts } from './packs/pack-ports.ts';
import './options-page.css';
import { RemindersTable } from './RemindersTable.tsx';
import { MaskLists } from './retention/MaskLists.tsx';
import { Retention, type RetentionPorts } from './retention/Retention.tsx';
import { OfficeSites } from './sites/OfficeSites.tsx';
import { type SitesPorts, SitesTable } from './sites/SitesTable.tsx';
import { TextSize } from './TextSize.tsx';
import { TaughtTable } from './taught/TaughtTable.tsx';

export interface OptionsPorts {
  readonly t: Texts;
  readonly settings: Settings;
  /** The pack that callers are spoken to with. */
  readonly pack: Pack;
  /** The procedure before anything is set by hand. */
  readonly procedure: Procedure;
  readonly ownDirectory: OwnDirectory;
  readonly changeDirectory: (change: (before: OwnDirectory) => OwnDirectory) => Promise<OwnDirectory>;
  readonly save: (change: SettingsChange) => Promise<Settings>;
  readonly sites: SitesPorts;
  readonly packs: PackPorts;
  /** What the office has closed to its clerks. */
  readonly locks: readonly Lock[];
  /** Sites of the office's consoles, by its policy. */
  readonly officeSites: readonly string[];
  readonly siteMaps: Parameters<typeof TaughtTable>[0]['maps'];
  readonly reminders: { readonly allowed: () => Promise<boolean>; readonly allow: () => Promise<boolean> };
  readonly retention: RetentionPorts;
  readonly openShortcuts: () => Promise<boolean>;
  readonly globalKeys: Readonly<Record<'call' | 'hold' | 'fill' | 'notes', string>>;
}

/** Office, clerks, languages, keys and sites. Every change is kept at once. */
export function OptionsPage(ports: OptionsPorts) {
  const { t, locks } = ports;
  const [settings, setSettings] = useState(ports.settings);
  const change = (part: SettingsChange) => void ports.save(part).then(setSettings);
  // Two facts may be filled in before the first is kept: each change builds on the one before.
  const facts = useRef(ports.settings.facts);
  const setFact = (id: string, value: string) => {
    const { [id]: _, ...others } = facts.current;
    facts.current = value === '' ? others : { ...others, [id]: value };
    change({ facts: facts.current });
  };
  return (
    <main class="options">
      <h1>{t('options.title')}</h1>
      <Contents t={t} blanks={(ports.pack.handbook?.blanks ?? []).length > 0} />
      <Locked t={t} locked={locks.includes('desk')}>
        <DeskSection t={t} settings={settings} change={change} />
      </Locked>
      <section id="facts">
        <h2>{t('options.facts')}</h2>
        <p class="soft">{t('options.facts_help')}</p>
        <label htmlFor="fact-number">
          <span>{t('options.fact_number')}</span>
          <KeptInput
            id="fact-number"
            value={settings.facts.number ?? ''}
            maxLength={40}
            keep={(number) => setFact('number', number)}
          />
        </label>
      </section>
      <DirectoryTable
        t={t}
        own={ports.ownDirectory}
        ofPack={ports.pack.directory ?? []}
        change={ports.changeDirectory}
      />
      <BlanksTable t={t} blanks={ports.pack.handbook?.blanks ?? []} facts={settings.facts} change={setFact} />
      <PacksSection t={t} packs={ports.packs} locks={locks} />
      <Locked t={t} locked={locks.includes('procedure')}>
        <LimitsTable t={t} settings={settings} procedure={ports.procedure} change={change} />
      </Locked>
      <Locked t={t} locked={locks.includes('procedure')}>
        <AddressForms
          t={t}
          offered={settings.addressForms ?? ports.pack.settings?.addressForms ?? usualForms}
          change={change}
        />
      </Locked>
      <Locked t={t} locked={locks.includes('language')}>
        <section id="language">
          <h2>{t('options.language')}</h2>
          <label>
            <span>{t('options.panel_language')}</span>
            <LanguageSelect t={t} value={settings.locale} onPick={(locale) => change({ locale })} />
          </label>
          <label>
            <span>{t('options.phrase_language')}</span>
            <LanguageSelect t={t} value={settings.pack} onPick={(pack) => change({ pack })} />
          </label>
          <p class="soft">{t('options.language_help')}</p>
          <TextSize t={t} settings={settings} change={change} />
          <MaskLists t={t} settings={settings} change={change} />
        </section>
      </Locked>
      <Locked t={t} locked={locks.includes('keys')}>
        <KeysTable
          t={t}
          settings={settings}
          change={change}
          globalKeys={ports.globalKeys}
          openShortcuts={ports.openShortcuts}
        />
      </Locked>
      <Locked t={t} locked={locks.includes('reminders')}>
        <RemindersTable t={t} settings={settings} change={change} reminders={ports.reminders} />
      </Locked>
      <Locked t={t} locked={locks.includes('retention')}>
        <Retention t={t} settings={settings} change={change} retention={ports.retention} />
      </Locked>
      <OfficeSites t={t} named={ports.officeSites} sites={ports.sites} />
      <Locked t={t} locked={locks.includes('sites')}>
        <SitesTable t={t} sites={ports.sites} />
      </Locked>
      <TaughtTable t={t} maps={ports.siteMaps} />
    </main>
  );
}
