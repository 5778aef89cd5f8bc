import { useEffect, useRef, useState } from 'preact/hooks';
import { forget, joinMaps } from '../../../lib/fill/teach/change-maps.ts';
import { readSiteMapFile, siteMapFile } from '../../../lib/fill/teach/site-map.ts';
import type { Texts } from '../../../lib/i18n/texts.ts';
import type { SiteMap, TaughtField } from '../../../lib/packs/site-maps/site-map-schema.ts';
import { Button } from '../../ui/Button.tsx';
import './taught-table.css';

interface Props {
  readonly t: Texts;
  readonly maps: {
    load(): Promise<readonly SiteMap[]>;
    change(change: (before: readonly SiteMap[]) => readonly SiteMap[]): Promise<readonly SiteMap[]>;
  };
}

/** Bytes of a file that is opened. */
const largestFile = 2_000_000;

/** What was taught of the forms of each site: to be looked through, taken back, saved and brought from elsewhere. */
export function TaughtTable({ t, maps }: Props) {
  const [all, setAll] = useState<readonly SiteMap[]>([]);
  const [message, setMessage] = useState('');
  const picker = useRef<HTMLInputElement>(null);
  useEffect(() => void maps.load().then(setAll), [maps]);
  const change = (next: Parameters<Props['maps']['change']>[0]) => maps.change(next).then(setAll);
  const open = async (file: File) => {
    if (file.size > largestFile) {
      setMessage(t('taught.too_large'));
      return;
    }
    const read = readSiteMapFile(await file.text());
    if (read.ok) await change((before) => joinMaps(before, read.maps));
    setMessage(read.ok ? t('taught.added', { count: read.maps.length }) : t(`taught.${read.reason}`));
  };
  return (
    <section id="taught">
      <h2>{t('taught.title')}</h2>
      <p class="soft">{t('taught.help')}</p>
      {all.length === 0 ? <p class="soft">{t('taught.empty')}</p> : null}
      {all.map(({ site, fields }) => (
        <div key={site}>
          <h3>{site}</h3>
          <ul class="taught">
            {fields.map((field) => (
              <li key={JSON.stringify(field.at)}>
                <span>{field.at.label || field.at.name || t('taught.unnamed')}</span>
                <span>{said(field, t)}</span>
                <Button tone="quiet" onClick={() => void change((before) => forget(before, site, field.at))}>
                  {t('taught.forget')}
                </Button>
              </li>
            ))}
          </ul>
        </div>
      ))}
      <p class="row">
        <Button disabled={all.length === 0} onClick={() => saveFile(siteMapFile(all))}>
          {t('taught.save')}
        </Button>
        <Button onClick={() => picker.current?.click()}>{t('taught.open')}</Button>
        <input
          ref={picker}
          type="file"
          accept=".json,application/json"
          hidden
          aria-label={t('taught.open')}
          onChange={({ currentTarget }) => {
            const [file] = currentTarget.files ?? [];
            if (file) void open(file);
            currentTarget.value = '';
          }}
        />
      </p>
      <p class="soft" role="status">
        {message}
      </p>
    </section>
  );
}

function said({ means, answers = [] }: TaughtField, t: Texts): string {
  const is = means === undefined ? [] : [means === 'never' ? t('teach.never') : t(`notes.${means}`)];
  return [...is, ...answers.map((answer) => t('taught.answer', answer))].join(' · ');
}

function saveFile(text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  link.download = 'site-maps.json';
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
