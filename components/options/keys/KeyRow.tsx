import { useState } from 'preact/hooks';
import type { Texts } from '../../../lib/i18n/texts.ts';
import { keysOf, type panelCommands, shownKeys } from '../../panel/panel-commands.ts';
import { Button } from '../../ui/Button.tsx';
import { Key } from '../../ui/Key.tsx';
import { bindingOf, type GlobalKey, type KeyProblem, keyProblem } from './key-conflict.ts';

interface Props {
  readonly t: Texts;
  readonly command: (typeof panelCommands)[number];
  readonly changed: Readonly<Record<string, string>>;
  readonly global: Readonly<Record<GlobalKey, string>>;
  /** Null: the built-in key again. */
  readonly keep: (binding: string | null) => void;
}

/** One command and its key, which is changed by pressing another. A key that is taken is refused, and by what is said. */
export function KeyRow({ t, command, changed, global, keep }: Props) {
  const [refused, setRefused] = useState<{ readonly keys: string; readonly why: KeyProblem } | null>(null);
  const keys = keysOf(command.id, changed);
  const standing = keyProblem(command.id, keys, { changed, global });
  const name = t(`command.${command.id}`);
  const pressed = (event: KeyboardEvent) => {
    if (event.key === 'Tab' || event.key === 'Escape') return;
    event.preventDefault();
    const bare = !event.ctrlKey && !event.altKey && !event.metaKey;
    if (bare && (event.key === 'Backspace' || event.key === 'Delete')) {
      setRefused(null);
      keep(null);
      return;
    }
    const binding = bindingOf(event);
    if (binding === null || binding === keys) return;
    const why = keyProblem(command.id, binding, { changed, global });
    setRefused(why ? { keys: shownKeys(binding), why } : null);
    if (!why) keep(binding);
  };
  const remark = refused
    ? t('keys.refused', { why: wordsOf(refused.why, refused.keys, t) })
    : standing
      ? wordsOf(standing, shownKeys(keys), t)
      : '';
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>
        <Key>{`/${command.slash}`}</Key>
      </td>
      <td>
        <input
          readOnly
          class={remark ? 'clash' : ''}
          aria-label={name}
          aria-describedby={`key-${command.id}`}
          value={shownKeys(keys)}
          onKeyDown={pressed}
          onBlur={() => setRefused(null)}
        />
        {changed[command.id] ? (
          <Button
            tone="quiet"
            title={t('keys.reset_one', { command: name })}
            onClick={() => {
              setRefused(null);
              keep(null);
            }}
          >
            {t('keys.reset')}
          </Button>
        ) : null}
        <small id={`key-${command.id}`} role="status">
          {remark}
        </small>
      </td>
    </tr>
  );
}

function wordsOf(why: KeyProblem, keys: string, t: Texts): string {
  if (why.problem === 'taken') return t('keys.taken', { keys, command: t(`command.${why.by}`) });
  if (why.problem === 'global') return t('keys.taken', { keys, command: t(`global.${why.by}`) });
  return t(`keys.${why.problem}`, { keys });
}
