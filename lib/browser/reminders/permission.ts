import browser from 'webextension-polyfill';

const notifications = { permissions: ['notifications' as const] };

/** Whether the browser may show our reminders. */
export const mayNotify = (): Promise<boolean> => browser.permissions.contains(notifications);

/** Asks for it; must run inside a click. */
export const askToNotify = (): Promise<boolean> => browser.permissions.request(notifications);
