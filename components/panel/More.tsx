import { Button } from '../ui/Button.tsx';
import { Key } from '../ui/Key.tsx';
import { usePanel } from './model/context.ts';
import { panelCommands } from './panel-commands.ts';

/** What happens now and then in a call, each on one key: a second call, a caller who hung up, a name refused (C3). */
const rare = [
  'handbook',
  'directory',
  'emergency',
  'second_ring',
  'second_matter',
  'hung_up',
  'wrong_number',
  'declined',
  'correct',
  'undo',
] as const;

export function MoreButton() {
  const { t, drawer } = usePanel();
  const open = drawer.value === 'more';
  return (
    <Button
      tone="quiet"
      expanded={open}
      onClick={() => {
        drawer.value = open ? 'none' : 'more';
      }}
    >
      {t('more.label')} ▾
    </Button>
  );
}

export function MoreList() {
  const { t, drawer, run } = usePanel();
  if (drawer.value !== 'more') return null;
  return (
    <ul class="kinds more">
      {rare.map((command) => (
        <li key={command}>
          <button
            type="button"
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => {
              drawer.value = 'none';
              run(command);
            }}
          >
            {t(`command.${command}`)} <Key>{`/${panelCommands.find(({ id }) => id === command)?.slash ?? ''}`}</Key>
          </button>
        </li>
      ))}
    </ul>
  );
}
