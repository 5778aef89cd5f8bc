import browser from 'webextension-polyfill';
import { mayNotify } from '../reminders/permission.ts';

/** Shows a notification in the place of an earlier one of that id; nothing where notifications are not allowed. */
export async function notify(id: string, text: { readonly title: string; readonly message: string }): Promise<void> {
  if (!(await mayNotify())) return;
  await browser.notifications.create(id, {
    type: 'basic',
    iconUrl: browser.runtime.getURL('icon/128.png'),
    ...text,
  });
}

export async function takeNotificationAway(id: string): Promise<void> {
  const { notifications } = browser as Partial<typeof browser>;
  await notifications?.clear(id);
}
