import { Key } from '../ui/Key.tsx';
import { usePanel } from './model/context.ts';
import { panelCommands } from './panel-commands.ts';

/** All that `/` and one sign can do, while the `/` stands in the capture line. */
export function CommandList() {
  const { t, procedure, kindLabel } = usePanel();
  const kindOf = (sign: string) => procedure.kinds.find(({ key }) => String(key) === sign);
  return (
    <ul class="command-list">
      {panelCommands.map(({ id, slash }) => {
        const kind = kindOf(slash);
        return (
          <li key={id}>
            <Key>{slash}</Key> {kind ? kindLabel(kind.id) : t(`command.${id}`)}
          </li>
        );
      })}
    </ul>
  );
}
