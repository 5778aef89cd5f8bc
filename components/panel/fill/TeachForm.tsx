import { useEffect, useState } from 'preact/hooks';
import type { Teachable, TeachableField } from '../../../lib/fill/session/teachable.ts';
import { forget, teach } from '../../../lib/fill/teach/change-maps.ts';
import { type Meaning, type NoteKey, noteKeys } from '../../../lib/notes/vocabulary.ts';
import { Button } from '../../ui/Button.tsx';
import { usePanel } from '../model/context.ts';

type Means = NoteKey | 'never' | '';

const isNote = (meaning: Meaning): meaning is NoteKey => noteKeys.some((known) => known === meaning);

const keyOf = ({ frame, ref }: Pick<TeachableField, 'frame' | 'ref'>): string => `${frame}:${ref}`;

/** The clerk names or points at a field of the page and says what it is; the next look knows it. */
export function TeachForm() {
  const { t, fill, noteLabel, notice } = usePanel();
  const [{ site, fields }, setSeen] = useState<Teachable>({ site: '', fields: [] });
  const [key, setKey] = useState('');
  const [means, setMeans] = useState<Means>('');
  const [pointing, setPointing] = useState(false);
  useEffect(() => {
    void fill.session().then((session) => setSeen(session.teachable()));
    return () => void fill.session().then((session) => session.clearOutlines());
  }, [fill]);
  const field = fields.find((one) => keyOf(one) === key);
  const choose = (next: string) => {
    setKey(next);
    const chosen = fields.find((one) => keyOf(one) === next);
    setMeans(noteKeys.find((known) => known === chosen?.meaning) ?? '');
    if (chosen) fill.show(chosen.frame, chosen.ref);
  };
  const point = async () => {
    setPointing(true);
    const pointed = await (await fill.session()).point();
    setPointing(false);
    if (pointed) choose(keyOf(pointed));
  };
  const keep = async (chosen: TeachableField, said: 'saved' | 'forgotten') => {
    await fill.changeMaps((maps) =>
      said === 'saved' && means !== '' ? teach(maps, site, chosen.at, means) : forget(maps, site, chosen.at),
    );
    notice.value = { tone: 'plain', text: t(`teach.${said}`, { label: chosen.label }) };
    fill.lookAgain();
  };
  if (site === '' || fields.length === 0)
    return <p class="soft">{t(fields.length > 0 ? 'teach.no_site' : 'teach.none')}</p>;
  return (
    <fieldset class="teach">
      <legend>{t('teach.title')}</legend>
      <label>
        <span>{t('teach.field')}</span>
        <select value={key} onChange={({ currentTarget }) => choose(currentTarget.value)}>
          <option value="">{t('teach.choose')}</option>
          {fields.map((one) => (
            <option key={keyOf(one)} value={keyOf(one)}>
              {one.label}
            </option>
          ))}
        </select>
        <Button tone="quiet" pressed={pointing} onClick={() => void point()}>
          {t('teach.point')}
        </Button>
      </label>
      {pointing ? (
        <p class="soft" role="status">
          {t('teach.pointing')}
        </p>
      ) : null}
      {field ? (
        <>
          <p class="soft">
            {t('teach.now', {
              meaning: isNote(field.meaning) ? noteLabel(field.meaning) : t(`never_filled.${field.meaning}`),
            })}
          </p>
          <label>
            <span>{t('teach.means')}</span>
            <select
              value={means}
              onChange={({ currentTarget: { value } }) =>
                setMeans([...noteKeys, 'never' as const].find((known) => known === value) ?? '')
              }
            >
              <option value="">{t('teach.choose')}</option>
              {noteKeys.map((note) => (
                <option key={note} value={note}>
                  {noteLabel(note)}
                </option>
              ))}
              <option value="never">{t('teach.never')}</option>
            </select>
          </label>
          <div class="row">
            <Button tone="quiet" onClick={() => void keep(field, 'forgotten')}>
              {t('teach.forget')}
            </Button>
            <Button disabled={means === ''} onClick={() => void keep(field, 'saved')}>
              {t('teach.save')}
            </Button>
          </div>
        </>
      ) : null}
      <p class="soft">{t('teach.help', { site })}</p>
    </fieldset>
  );
}
