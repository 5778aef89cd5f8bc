import * as v from 'valibot';
import browser, { type Runtime } from 'webextension-polyfill';
import { numberIn } from '../../pop/number-in.ts';
import { addRing, hangUp, staleAt, toTake, waiting } from '../../pop/ring-queue.ts';
import type { SitePop } from '../../pop/site-pop.ts';
import { setBadge } from '../badge.ts';
import { notify, takeNotificationAway } from '../notifications/notify.ts';
import { loadWording } from '../notifications/wording.ts';
import { isAllowed, siteOf } from '../sites.ts';
import { type ToBackground, toBackground } from './pop-messages.ts';
import { loadPops } from './pop-settings.ts';
import { changeRings, isPanelLive, loadRings, ringsKey } from './waiting-rings.ts';

export const ringNotification = 'ring';
const ringAlarm = 'rings';

/** Takes in what the scripts in the consoles' pages tell, and shows what no panel is there to take. */
export function listenForRings(): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    const read = v.safeParse(toBackground, message);
    return read.success && sender.id === browser.runtime.id ? answer(read.output, sender) : undefined;
  });
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'session' && ringsKey in changes) void followQueue();
  });
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ringAlarm) void showWaiting();
  });
}

/** No badge for the blink of an eye in which a panel takes the call. */
async function followQueue(): Promise<void> {
  if (waiting(await loadRings(), Date.now()) === 0 || !(await isPanelLive())) await showWaiting();
}

async function answer(message: ToBackground, sender: Runtime.MessageSender): Promise<SitePop | null> {
  const site = siteOf(sender.url ?? '');
  const pop = site ? (await loadPops())[site] : undefined;
  if (!site || !pop || !sender.tab || !(await isAllowed(site))) return null;
  if (message.callside === 'askPop') return pop;
  const number = numberIn(message.number);
  if (number === null) return pop;
  if (message.callside === 'hangUp') {
    if (pop.events) await changeRings((queue) => hangUp(queue, { number, site }, Date.now()));
  } else if (message.by === 'event' ? pop.events : pop.rule !== null) {
    const ring = { id: crypto.randomUUID(), number, site, by: message.by };
    const queue = await changeRings((before) => addRing(before, ring, Date.now()));
    if (queue.some(({ id }) => id === ring.id)) await tell(ring);
  }
  return pop;
}

/** A notification only where no panel takes the call: one that does shows it itself. */
async function tell({ id, number }: { readonly id: string; readonly number: string }): Promise<void> {
  if (await isPanelLive()) {
    await pause(panelTakesMs);
    if (!toTake(await loadRings(), Date.now()).some((ring) => ring.id === id)) return;
    await showWaiting();
  }
  const { t, named } = await loadWording();
  await notify(ringNotification, { title: t('pop.rings'), message: named ? number : t('pop.open_panel') });
}

/** A panel that lives takes a call at once; one that is going away just then does not. */
const panelTakesMs = 1_000;
const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/** The badge and the notification follow the queue, also when a panel takes from it or what waits goes stale. */
async function showWaiting(): Promise<void> {
  const now = Date.now();
  const queue = await loadRings();
  const count = waiting(queue, now);
  await setBadge({ rings: count });
  if (count === 0) await takeNotificationAway(ringNotification);
  const next = staleAt(queue, now);
  if (next === null) await browser.alarms.clear(ringAlarm);
  else browser.alarms.create(ringAlarm, { when: next });
}
