import browser from 'webextension-polyfill';

/** The tab of the ticketing tool, as far as it is known. Without a grant the browser hides its address and title. */
export interface BesideTab {
  readonly id: number;
  readonly windowId: number;
  readonly url: string;
  readonly title: string;
}

/**
 * The page beside the panel: the active tab of this window, or, from a detached window, of the browser window that was
 * used last.
 */
export async function besideTab(): Promise<BesideTab | null> {
  const own = await browser.windows.getCurrent();
  const windowId = own.type === 'normal' ? own.id : (await lastNormalWindow())?.id;
  if (windowId === undefined) return null;
  const [tab] = await browser.tabs.query({ active: true, windowId });
  return tab?.id === undefined ? null : { id: tab.id, windowId, url: tab.url ?? '', title: tab.title ?? '' };
}

async function lastNormalWindow() {
  const last = await browser.windows.getLastFocused({ windowTypes: ['normal'] } as object).catch(() => null);
  if (last?.type === 'normal') return last;
  return (await browser.windows.getAll({ windowTypes: ['normal'] })).at(-1);
}

/** A tab by its id, for what is driven from outside the panel. */
export async function tabById(id: number): Promise<BesideTab | null> {
  const tab = await browser.tabs.get(id).catch(() => null);
  return (
    tab && { id, windowId: tab.windowId ?? browser.windows.WINDOW_ID_NONE, url: tab.url ?? '', title: tab.title ?? '' }
  );
}
