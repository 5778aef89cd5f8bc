import { useState } from 'preact/hooks';
import type { Settings, SettingsChange } from '../../../lib/browser/settings.ts';
import type { Texts } from '../../../lib/i18n/texts.ts';
import { panelCommands } from '../../panel/panel-commands.ts';
import { Button } from '../../ui/Button.tsx';
import { Key } from '../../ui/Key.tsx';
import { KeyRow } from './KeyRow.tsx';
import type { GlobalKey } from './key-conflict.ts';

interface KeysTableProps {
  readonly t: Texts;
  readonly settings: Settings;
  readonly change: (part: SettingsChange) => void;
  readonly globalKeys: Readonly<Record<GlobalKey, string>>;
  /** False: this browser has no page that can be opened. */
  readonly openShortcuts: () => Promise<boolean>;
}

/** The keys inside the panel, to be changed by pressing them; the four global ones belong to the browser's own page. */
export function KeysTable({ t, settings, change, globalKeys, openShortcuts }: KeysTableProps) {
  const [byHand, setByHand] = useState(false);
  const keep = (command: string, binding: string | null) =>
    change((now) => {
      const { [command]: _, ...others } = now.keys;
      return { keys: binding === null ? others : { ...others, [command]: binding } };
    });
  return (
    <section id="keys">
      <h2>{t('options.keys')}</h2>
      <table>
        <tbody>
          {(['call', 'hold', 'fill', 'notes'] as const).map((command) => (
            <tr key={command}>
              <th scope="row">{t(`global.${command}`)}</th>
              <td>
                <Key>{globalKeys[command] || t('options.no_key')}</Key>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>
        <Button onClick={() => void openShortcuts().then((opened) => setByHand(!opened))}>
          {t('options.shortcuts')}
        </Button>
      </p>
      {byHand ? <p role="status">{t('options.shortcuts_firefox')}</p> : null}
      <p class="soft">{t('options.keys_help')}</p>
      {Object.keys(settings.keys).length > 0 ? (
        <p>
          <Button onClick={() => change({ keys: {} })}>{t('keys.reset_all')}</Button>
        </p>
      ) : null}
      <table class="keys">
        <thead>
          <tr>
            <th>{t('options.command')}</th>
            <th>{t('options.in_line')}</th>
            <th>{t('options.key')}</th>
          </tr>
        </thead>
        <tbody>
          {panelCommands.map((command) => (
            <KeyRow
              key={command.id}
              t={t}
              command={command}
              changed={settings.keys}
              global={globalKeys}
              keep={(binding) => keep(command.id, binding)}
            />
          ))}
        </tbody>
      </table>
    </section>
  );
}
