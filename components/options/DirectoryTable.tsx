import { useRef, useState } from 'preact/hooks';
import { directoryOf, sameNames } from '../../lib/directory/colleagues.ts';
import type { OwnDirectory } from '../../lib/directory/own-directory.ts';
import type { Texts } from '../../lib/i18n/texts.ts';
import type { Colleague } from '../../lib/packs/directory-schema.ts';
import { Button } from '../ui/Button.tsx';
import { ColleagueRow } from './ColleagueRow.tsx';

interface DirectoryTableProps {
  readonly t: Texts;
  readonly own: OwnDirectory;
  /** The pack's colleagues: shown, and replaced where one is edited here. */
  readonly ofPack: readonly Colleague[];
  readonly change: (change: (before: OwnDirectory) => OwnDirectory) => Promise<OwnDirectory>;
}

/** Colleagues whom callers ask for (N2), to be added, changed and removed. Every change is kept at once. */
export function DirectoryTable({ t, own, ofPack, change }: DirectoryTableProps) {
  const [{ colleagues }, setOwn] = useState(own);
  const [adding, setAdding] = useState<Colleague | null>(null);
  const all = directoryOf(ofPack, colleagues);
  const doubles = sameNames(all);
  // Who is added stands at the end for now: a row must not move away from under the cursor.
  const places = useRef(new Map<string, number>());
  const rows = [...all, ...(adding && !all.some(({ id }) => id === adding.id) ? [adding] : [])];
  for (const { id } of rows) if (!places.current.has(id)) places.current.set(id, places.current.size);
  rows.sort((one, other) => (places.current.get(one.id) ?? 0) - (places.current.get(other.id) ?? 0));
  const ownIds = new Set(colleagues.map(({ id }) => id));
  const put = (colleague: Colleague) =>
    void change((before) => ({
      ...before,
      colleagues: [...before.colleagues.filter(({ id }) => id !== colleague.id), colleague],
    })).then(setOwn);
  const remove = (gone: string) =>
    void change((before) => ({ ...before, colleagues: before.colleagues.filter(({ id }) => id !== gone) })).then(
      setOwn,
    );
  return (
    <section id="colleagues">
      <h2>{t('directory.title')}</h2>
      <p class="soft">{t('directory.help')}</p>
      <ul class="colleagues">
        {rows.map((colleague) => (
          <ColleagueRow
            key={colleague.id}
            t={t}
            colleague={colleague}
            isDouble={doubles.has(colleague.id)}
            save={put}
            remove={
              ownIds.has(colleague.id) || colleague === adding
                ? () => (colleague === adding ? setAdding(null) : remove(colleague.id))
                : null
            }
          />
        ))}
      </ul>
      {rows.length === 0 ? <p class="soft">{t('directory.empty')}</p> : null}
      <p>
        <Button
          onClick={() =>
            setAdding({ id: `own.${crypto.randomUUID().slice(0, 18)}`, name: '', form: 'none', numbers: [] })
          }
        >
          {t('directory.add')}
        </Button>
      </p>
    </section>
  );
}
