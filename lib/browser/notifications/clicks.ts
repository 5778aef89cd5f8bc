import browser from 'webextension-polyfill';
import { openPanel } from '../side-panel.ts';

/** What a click on a notification does beside opening the panel; false: it is not one of these. */
export type OnClick = (id: string) => boolean;

const handlers: OnClick[] = [];
let listening = false;

/** A click on a notification opens the panel of the window that was used last. Asked for once, when we start. */
export function listenForNotificationClicks(...given: readonly OnClick[]): void {
  handlers.push(...given);
  listen();
  // The permission may be given later, and the interface is there from then on.
  browser.permissions.onAdded.addListener(listen);
  void rememberWindow();
}

function listen(): void {
  const { notifications } = browser as Partial<typeof browser>;
  if (!notifications || listening) return;
  listening = true;
  notifications.onClicked.addListener((id) => {
    if (!handlers.some((handle) => handle(id))) return;
    // Without awaiting anything: the click is what allows it.
    openPanel(lastWindow);
    void notifications.clear(id);
  });
}

/** The window that was used last: a click on a notification comes from none, and asking for one would lose the click. */
let lastWindow: number = browser.windows?.WINDOW_ID_CURRENT ?? -2;

async function rememberWindow(): Promise<void> {
  browser.windows.onFocusChanged.addListener((id) => {
    if (id !== browser.windows.WINDOW_ID_NONE) lastWindow = id;
  });
  const last = await browser.windows.getLastFocused().catch(() => null);
  if (last?.id !== undefined) lastWindow = last.id;
}
