import { checkDuePacks } from '../../lib/browser/packs/check-packs.ts';
import { deskNumber } from '../../lib/browser/packs/desk-number.ts';
import { openPackLibrary } from '../../lib/browser/packs/office-pack.ts';
import { watchPacks } from '../../lib/browser/packs/packs-changed.ts';
import { applyPolicy } from '../../lib/browser/policy/apply-policy.ts';
import { followPolicy } from '../../lib/browser/policy/follow-policy.ts';
import { overdueCheckAt } from '../../lib/packs/subscribe/schedule.ts';
import type { SubscriptionRecord } from '../../lib/packs/subscribe/subscription.ts';

/** A timer of the browser counts to 24.8 days at most. */
const longestTimerMs = 24 * 3_600_000;

/**
 * Looks after the subscriptions while a panel is open: it is where packs are used, and the background, which the browser
 * starts again and again, stays free of all that reads them. What was missed while no panel was open is caught up within
 * the hour, each desk at its own moment.
 */
export async function keepPacks(): Promise<void> {
  const library = openPackLibrary();
  const openedAt = Date.now();
  const desk = await deskNumber();
  const dueAt = ({ address, nextAt, checkedAt }: SubscriptionRecord): number =>
    nextAt >= openedAt || checkedAt === null ? nextAt : overdueCheckAt(address, desk, openedAt);
  const isDue = (subscription: SubscriptionRecord) => dueAt(subscription) <= Date.now();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const plan = async () => {
    clearTimeout(timer);
    const next = Math.min(...(await library.subscriptions()).map(dueAt));
    if (next === Number.POSITIVE_INFINITY) return;
    timer = setTimeout(look, Math.min(Math.max(1_000, next - Date.now()), longestTimerMs));
  };
  const look = () => void checkDuePacks(library, isDue).then(plan, plan);
  watchPacks((what) => {
    if (what === 'checks') void plan().catch(() => {});
  });
  await plan();
  followPolicy((policy) => void applyPolicy(library, policy).catch(() => {}));
}
