import * as v from 'valibot';
import browser from 'webextension-polyfill';
import type { CallId } from '../../call/events.ts';
import type { OpenPromise } from '../../call/promises/promise.ts';
import { peekPromises } from '../../history/promises/peek-promises.ts';
import { setBadge } from '../badge.ts';
import { notify } from '../notifications/notify.ts';
import { loadWording } from '../notifications/wording.ts';
import { askedKey } from './ask-for-reminders.ts';
import { planReminders } from './plan-reminders.ts';
import { reminderText } from './reminder-text.ts';

export const reminderAlarm = 'promises';
const toldKey = 'toldPromises';
const toldSchema = v.fallback(v.pipe(v.array(v.string()), v.maxLength(10_000)), []);

/** Open promises that are looked at: those that are due first. */
const most = 2_000;
/**
 * Looks at the open promises and does what is due: notification, badge, the alarm for the next look. It holds no state
 * of its own, so it may be stopped and started at any moment: the store says what is open, `storage.local` what was
 * told. One look at a time, for two at once would tell twice.
 */
export function lookAtPromises(): Promise<void> {
  return navigator.locks.request('callside.reminders', async () => {
    const open = await peekPromises(most).catch(() => null);
    // What cannot be read now, a panel upgrades it or the disk fails, is looked at again.
    if (!open) {
      browser.alarms.create(reminderAlarm, { delayInMinutes: 1 });
      return;
    }
    const told = v.parse(toldSchema, (await browser.storage.local.get(toldKey))[toldKey] ?? []);
    const plan = planReminders(open, told, Date.now());
    await browser.storage.local.set({ [toldKey]: plan.told });
    if (plan.lookAt === null) await browser.alarms.clear(reminderAlarm);
    else browser.alarms.create(reminderAlarm, { when: plan.lookAt });
    await setBadge({ late: plan.late });
    if (plan.tell.length > 0) await tell(plan.tell);
  });
}

/** Whoever has not allowed notifications still sees the badge and the list. */
async function tell(promises: readonly OpenPromise[]): Promise<void> {
  const [only] = promises;
  const call = promises.length === 1 && only ? only.call : null;
  await notify(notificationFor(call), reminderText(promises, await loadWording()));
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
