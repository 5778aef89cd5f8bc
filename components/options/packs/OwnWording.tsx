import { useState } from 'preact/hooks';
import type { Texts } from '../../../lib/i18n/texts.ts';
import type { OwnEdit } from '../../../lib/packs/layers/own-edits.ts';
import type { Phrase } from '../../../lib/packs/pack-schema.ts';
import { Button } from '../../ui/Button.tsx';
import { EditPhrase } from './EditPhrase.tsx';
import type { PackPorts } from './pack-ports.ts';

interface Props {
  readonly t: Texts;
  readonly phrases: readonly Phrase[];
  readonly edits: readonly OwnEdit[];
  readonly packs: PackPorts;
  readonly now: number;
}

const mostFound = 8;

/** The clerk's own wording of phrases: found by any of their words, changed in place, given back at any time. */
export function OwnWording({ t, phrases, edits, packs, now }: Props) {
  const [sought, setSought] = useState('');
  const words = sought.trim().toLowerCase();
  const changed = new Set(edits.map(({ base }) => base.id));
  const found =
    words === ''
      ? []
      : phrases.filter(({ id, text }) => !changed.has(id) && `${text} ${id}`.toLowerCase().includes(words));
  const more = Math.max(0, found.length - mostFound);
  return (
    <div class="own-wording">
      <h3>{t('packs.own_title')}</h3>
      <p class="soft">{t('packs.own_help')}</p>
      <ul>
        {edits.map(({ base, mine }) => (
          <EditPhrase
            key={base.id}
            t={t}
            phrase={base}
            mine={mine}
            keep={(next) => void packs.keepEdit({ base, mine: next, editedAt: now })}
            drop={() => void packs.dropEdit(base.id)}
          />
        ))}
      </ul>
      <label htmlFor="own-wording-search">
        <span>{t('packs.own_search')}</span>
        <input
          id="own-wording-search"
          type="search"
          value={sought}
          onInput={(event) => setSought(event.currentTarget.value)}
        />
      </label>
      <ul>
        {found.slice(0, mostFound).map((phrase) => (
          <EditPhrase
            key={phrase.id}
            t={t}
            phrase={phrase}
            mine={null}
            fresh
            keep={(next) => void packs.keepEdit({ base: phrase, mine: next, editedAt: now })}
            drop={null}
          />
        ))}
      </ul>
      {more ? <p class="soft">{t('packs.own_more', { count: more })}</p> : null}
      <div class="row actions">
        <Button onClick={() => void packs.saveOwn()}>{t('packs.own_save')}</Button>
      </div>
    </div>
  );
}
