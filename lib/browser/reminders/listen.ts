import browser from 'webextension-polyfill';
import { askToShow } from '../show-requests.ts';
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
}

/** A click on a reminder asks for its call, or for the open promises where there are several. */
export function showReminded(id: string): boolean {
  const call = callOfNotification(id);
  if (call === undefined) return false;
  void askToShow(call);
  return true;
}
