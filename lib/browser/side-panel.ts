import browser from 'webextension-polyfill';

/** What Chromium's `chrome.sidePanel` offers of what we use; the polyfill does not know it. */
interface SidePanelApi {
  open(options: { windowId: number }): Promise<void>;
  setOptions(options: { enabled: boolean; path?: string }): Promise<void>;
}

const sidePanel = (): SidePanelApi | undefined =>
  (globalThis as { chrome?: { sidePanel?: SidePanelApi } }).chrome?.sidePanel;

const sidebarAction = (): { open(): Promise<void> } | undefined =>
  (browser as { sidebarAction?: { open(): Promise<void> } }).sidebarAction;

/**
 * Opens the panel of a window. Must be the first thing that a click or key handler does: both browsers want the user's
 * gesture, which an `await` would lose. Old kernels have neither panel, and Firefox takes a click on a notification for
 * no gesture: the detached window takes its place.
 */
export function openPanel(windowId: number): void {
  const opened = sidePanel()?.open({ windowId }) ?? sidebarAction()?.open() ?? openDetached();
  void opened.catch(() => openDetached());
}

/**
 * Opens the panel and puts the keyboard into it, also when it is open already. In Chromium only switching it off and on
 * in one tick brings the focus back (`focus()` and `open()` do not); the panel is built anew, from what is kept.
 * Firefox never gives its sidebar the focus: there the detached window has it.
 */
export function focusPanel(windowId: number): void {
  const chromium = sidePanel();
  if (chromium) {
    void chromium.setOptions({ enabled: false });
    void chromium.setOptions({ enabled: true, path: 'sidepanel.html' });
    void chromium.open({ windowId });
  } else void openDetached();
}

const detachedPath = 'sidepanel.html?detached';

/** Opens the panel as a window of its own, or brings that window to the front with the keyboard in it. */
export async function openDetached(): Promise<void> {
  const windows = await browser.windows.getAll({ populate: true, windowTypes: ['popup'] });
  const address = browser.runtime.getURL(detachedPath);
  const open = windows.find((w) => w.tabs?.some((tab) => tab.url === address || tab.title === 'Callside'));
  if (open?.id !== undefined) await browser.windows.update(open.id, { focused: true });
  else await browser.windows.create({ url: detachedPath, type: 'popup', width: 380, height: 680 });
}

/** Opens the history as a page of its own, in a tab. */
export async function openHistoryPage(): Promise<void> {
  await browser.tabs.create({ url: '/sidepanel.html?history' });
}

/** Opens the hand-over sheet in a tab, where it can be printed. */
export async function openHandOver(): Promise<void> {
  await browser.tabs.create({ url: '/handover.html' });
}
