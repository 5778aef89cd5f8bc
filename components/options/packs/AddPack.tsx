import { useRef, useState } from 'preact/hooks';
import type { Texts } from '../../../lib/i18n/texts.ts';
import type { Opened, PackPorts } from './pack-ports.ts';
import { problemText } from './problem-text.ts';
import { Subscribe } from './Subscribe.tsx';

interface Props {
  readonly t: Texts;
  readonly packs: PackPorts;
}

/** Opens packs from files, chosen or dragged in, and subscribes to addresses. */
export function AddPack({ t, packs }: Props) {
  const [answers, setAnswers] = useState<readonly { readonly file: string; readonly opened: Opened }[]>([]);
  const [over, setOver] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const open = async (files: Iterable<File>) => {
    const all = [];
    for (const file of files) all.push({ file: file.name, opened: await packs.open(file) });
    setAnswers(all);
    if (input.current) input.current.value = '';
  };
  return (
    <fieldset
      class={over ? 'add-pack over' : 'add-pack'}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        void open([...(event.dataTransfer?.files ?? [])]);
      }}
    >
      <legend>{t('packs.add')}</legend>
      <label>
        <span>{t('packs.open')}</span>
        <input
          ref={input}
          type="file"
          accept=".json,application/json"
          multiple
          onChange={(event) => void open([...(event.currentTarget.files ?? [])])}
        />
      </label>
      <div role="status">
        {answers.map(({ file, opened }) =>
          opened.ok ? (
            <p key={file}>{t('packs.opened', { name: opened.name, version: opened.version })}</p>
          ) : (
            <div key={file} class="problem">
              <p>{t(opened.reason === 'problems' ? 'packs.refused' : `packs.refused_${opened.reason}`, { file })}</p>
              {opened.reason === 'problems' ? (
                <ul>
                  {opened.problems.slice(0, 8).map((problem) => (
                    <li key={`${problem.path} ${problem.problem}`}>{problemText(t, problem)}</li>
                  ))}
                </ul>
              ) : null}
            </div>
          ),
        )}
      </div>
      <Subscribe t={t} subscribe={packs.subscribe} />
    </fieldset>
  );
}
