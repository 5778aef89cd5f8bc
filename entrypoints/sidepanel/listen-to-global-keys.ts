import browser from 'webextension-polyfill';
import type { PanelModel } from '../../components/panel/model/panel-model.ts';
import { type GlobalCommand, takeKeyPresses } from '../../lib/browser/key-presses.ts';

const panelLock = (windowId: number): string => `callside.panel.${windowId}`;

/**
 * Acts on the global keys. Of several panels the one in the window where the key was pressed acts; the detached window
 * acts for windows that have no panel of their own, which it sees by the lock that each panel holds while it lives.
 */
export async function listenToGlobalKeys(model: PanelModel, detached: boolean): Promise<void> {
  const own = (await browser.windows.getCurrent()).id ?? browser.windows.WINDOW_ID_NONE;
  if (!detached) void navigator.locks.request(panelLock(own), () => new Promise(() => {}));
  const act: Record<GlobalCommand, () => void> = {
    call: () => model.run('advance'),
    hold: () => model.run('hold'),
    fill: () => model.run('fill'),
    notes: model.focusNotes,
  };
  takeKeyPresses(
    async (windowId) => {
      if (!detached) return windowId === own;
      const { held = [] } = await navigator.locks.query();
      return !held.some((lock) => lock.name === panelLock(windowId));
    },
    (press) => act[press.command](),
  );
}
