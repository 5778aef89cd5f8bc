import { tinykeys } from 'tinykeys';
import type { PanelModel } from '../../components/panel/model/panel-model.ts';
import { keysOf, panelCommands } from '../../components/panel/panel-commands.ts';

/** Binds the modified keys inside the panel. Keys of an input method belong to it. */
export function bindPanelKeys(model: PanelModel, changed: Readonly<Record<string, string>>): () => void {
  const bindings = panelCommands.map(({ id }) => [
    keysOf(id, changed),
    (event: KeyboardEvent) => {
      if (event.isComposing || event.keyCode === 229) return;
      event.preventDefault();
      model.run(id);
    },
  ]);
  return tinykeys(window, Object.fromEntries(bindings));
}
