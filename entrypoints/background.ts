import browser from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import { type GlobalCommand, globalCommands, leaveKeyPress } from '../lib/browser/key-presses.ts';
import { listenForNotificationClicks } from '../lib/browser/notifications/clicks.ts';
import { keepPopsRegistered } from '../lib/browser/pop/register-pops.ts';
import { listenForRings, ringNotification } from '../lib/browser/pop/take-in-rings.ts';
import { listenForReminders, showReminded } from '../lib/browser/reminders/listen.ts';
import { focusPanel, openPanel } from '../lib/browser/side-panel.ts';

const isGlobalCommand = (command: string): command is GlobalCommand =>
  globalCommands.some((known) => known === command);

/** Opens the panel and passes the global keys on. It holds no state: the browser may stop it at any moment. */
export default defineBackground(() => {
  listenForReminders();
  listenForRings();
  keepPopsRegistered();
  listenForNotificationClicks(showReminded, (id) => id === ringNotification);
  browser.action.onClicked.addListener((tab) => {
    openPanel(tab.windowId ?? browser.windows.WINDOW_ID_CURRENT);
  });

  browser.commands.onCommand.addListener((command, tab) => {
    if (!isGlobalCommand(command)) return;
    const windowId = tab?.windowId ?? browser.windows.WINDOW_ID_CURRENT;
    if (command === 'notes') focusPanel(windowId);
    else openPanel(windowId);
    void leaveKeyPress(command, windowId, tab?.id ?? browser.tabs.TAB_ID_NONE);
  });
});
