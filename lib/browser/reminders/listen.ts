import browser from 'webextension-polyfill';
import { askToShow } from '../show-requests.ts';
import { openPanel } from '../side-panel.ts';
import { callOfNotification, concernsReminders, lookAtPromises, reminderAlarm } from './keep-reminders.ts';

/**
 * Keeps the reminders of the background: whatever starts it looks at the promises, so an alarm that was lost with a
 * restart or an update is set again. Listeners stand at once, as the browser wants it of a background that it stops.
 */
export function listenForReminders(): void {
  browser.alarms.onAlarm.addListener((alarm) => {
    if (alarm.name === reminderAlarm) void lookAtPromises();
  });
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'session' && concernsReminders(changes)) void lookAtPromises();
  });
  browser.runtime.onStartup.addListener(() => void lookAtPromises());
  browser.runtime.onInstalled.addListener(() => void lookAtPromises());
  listenForClicks();
  // The permission may be given later, and the interface is there from then on.
  browser.permissions.onAdded.addListener(() => listenForClicks());
  void rememberWindow();
}

let listening = false;

function listenForClicks(): void {
  const { notifications } = browser as Partial<typeof browser>;
  if (!notifications || listening) return;
  listening = true;
  notifications.onClicked.addListener((id) => {
    const call = callOfNotification(id);
    if (call === undefined) return;
    // First, and without awaiting anything: the click is what allows it.
    openPanel(lastWindow);
    void askToShow(call);
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
