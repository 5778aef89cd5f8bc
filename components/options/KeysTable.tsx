import type { Settings } from '../../lib/browser/settings.ts';
import type { Texts } from '../../lib/i18n/texts.ts';
import { keysOf, panelCommands, shownKeys } from '../panel/panel-commands.ts';
import { Button } from '../ui/Button.tsx';
import { Key } from '../ui/Key.tsx';

interface KeysTableProps {
  readonly t: Texts;
  readonly settings: Settings;
  readonly change: (part: Partial<Settings>) => void;
  readonly globalKeys: Readonly<Record<'call' | 'hold' | 'fill' | 'notes', string>>;
  readonly openShortcuts: () => void;
}

const modifiers = [
  ['ctrlKey', 'Control'],
  ['altKey', 'Alt'],
  ['shiftKey', 'Shift'],
  ['metaKey', 'Meta'],
] as const;

/** What a pressed key would be as a binding; null while only modifiers are down or none is: bare keys are text. */
function bindingOf(event: KeyboardEvent): string | null {
  if (['Control', 'Alt', 'Shift', 'Meta', 'Tab'].includes(event.key)) return null;
  const held = modifiers.filter(([flag]) => event[flag]).map(([, name]) => name);
  if (!held.some((name) => name !== 'Shift')) return null;
  return [...held, event.code].join('+');
}

/** The keys inside the panel, to be changed by pressing them; the four global ones belong to the browser's own page. */
export function KeysTable({ t, settings, change, globalKeys, openShortcuts }: KeysTableProps) {
  const all = panelCommands.map((command) => keysOf(command.id, settings.keys));
  return (
    <section>
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
        <Button onClick={openShortcuts}>{t('options.shortcuts')}</Button>
      </p>
      <p class="soft">{t('options.keys_help')}</p>
      <table>
        <thead>
          <tr>
            <th>{t('options.command')}</th>
            <th>{t('options.in_line')}</th>
            <th>{t('options.key')}</th>
          </tr>
        </thead>
        <tbody>
          {panelCommands.map((command) => {
            const keys = keysOf(command.id, settings.keys);
            const clash = all.filter((other) => other === keys).length > 1;
            return (
              <tr key={command.id}>
                <th scope="row">{t(`command.${command.id}`)}</th>
                <td>
                  <Key>{`/${command.slash}`}</Key>
                </td>
                <td>
                  <input
                    readOnly
                    class={clash ? 'clash' : ''}
                    aria-label={t(`command.${command.id}`)}
                    value={shownKeys(keys)}
                    onKeyDown={(event) => {
                      if (event.key === 'Tab') return;
                      event.preventDefault();
                      const binding = event.key === 'Backspace' ? '' : bindingOf(event);
                      if (binding !== null) change({ keys: { ...settings.keys, [command.id]: binding } });
                    }}
                  />
                  {clash ? <span class="soft"> {t('options.clash')}</span> : null}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
