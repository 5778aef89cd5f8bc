import * as v from 'valibot';
import browser from 'webextension-polyfill';
import type { CallId } from '../../call/events.ts';
import { createIndexedDbStore } from '../../history/indexed-db-store.ts';
import { loadTexts, pickLocale } from '../../i18n/texts.ts';
import { loadSettings } from '../settings.ts';
import { askedKey } from './ask-for-reminders.ts';
import { planReminders } from './plan-reminders.ts';
import { reminderText } from './reminder-text.ts';

export const reminderAlarm = 'promises';
const toldKey = 'toldPromises';
const toldSchema = v.fallback(v.pipe(v.array(v.string()), v.maxLength(10_000)), []);

/** Open promises that are looked at: those that are due first. */
const most = 2_000;
const waitColour = '#8a5a00';

/**
 * Looks at the open promises and does what is due: notification, badge, the alarm for the next look. It holds no state
 * of its own, so it may be stopped and started at any moment: the store says what is open, `storage.local` what was
 * told. One look at a time, for two at once would tell twice.
 */
export function lookAtPromises(): Promise<void> {
  return navigator.locks.request('callside.reminders', async () => {
    const store = createIndexedDbStore();
    const read = await store.promises(most);
    store.close();
    // What could not be read now is looked at again with the next alarm.
    if (!read.ok) {
      browser.alarms.create(reminderAlarm, { delayInMinutes: 1 });
      return;
    }
    const told = v.parse(toldSchema, (await browser.storage.local.get(toldKey))[toldKey] ?? []);
    const plan = planReminders(read.value, told, Date.now());
    await browser.storage.local.set({ [toldKey]: plan.told });
    if (plan.lookAt === null) await browser.alarms.clear(reminderAlarm);
    else browser.alarms.create(reminderAlarm, { when: plan.lookAt });
    await browser.action.setBadgeBackgroundColor({ color: waitColour });
    await browser.action.setBadgeText({ text: plan.late > 0 ? String(plan.late) : '' });
    if (plan.tell.length > 0) await notify(plan.tell);
  });
}

/** Whoever has not allowed notifications still sees the badge and the list. */
async function notify(promises: Parameters<typeof reminderText>[0]): Promise<void> {
  if (!(await browser.permissions.contains({ permissions: ['notifications'] }))) return;
  const settings = await loadSettings();
  const locale = pickLocale(settings.locale, browser.i18n.getUILanguage());
  const t = await loadTexts(locale);
  const [only] = promises;
  await browser.notifications.create(notificationFor(promises.length === 1 && only ? only.call : null), {
    type: 'basic',
    iconUrl: browser.runtime.getURL('icon/128.png'),
    ...reminderText(promises, { t, locale, named: settings.remindNames }),
  });
}

const prefix = 'promise:';

/** The notification's id names the call that a click on it opens; none for several. */
const notificationFor = (call: CallId | null): string => `${prefix}${call ?? ''}`;

/** The call that a notification is about; null for several at once, undefined where it is not one of these. */
export function callOfNotification(id: string): string | null | undefined {
  if (!id.startsWith(prefix)) return undefined;
  return id.slice(prefix.length) || null;
}

/** Whether a change of storage is one that reminders depend on. */
export function concernsReminders(changes: Readonly<Record<string, unknown>>): boolean {
  return askedKey in changes;
}
