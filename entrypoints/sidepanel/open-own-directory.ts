import { signal } from '@preact/signals';
import type { PanelPorts } from '../../components/panel/model/ports.ts';
import { changeOwnDirectory, loadOwnDirectory, watchOwnDirectory } from '../../lib/browser/own-directory.ts';

/** The desk's own colleagues and who is away, as any window has set them last. */
export async function openOwnDirectory(): Promise<PanelPorts['ownDirectory']> {
  const own = signal(await loadOwnDirectory());
  watchOwnDirectory((changed) => {
    own.value = changed;
  });
  return {
    own,
    change: async (change) => {
      own.value = await changeOwnDirectory(change);
    },
  };
}
