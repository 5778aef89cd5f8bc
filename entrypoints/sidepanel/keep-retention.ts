import type { PanelPorts } from '../../components/panel/model/ports.ts';
import { lookAtClock } from '../../lib/browser/clock-seen.ts';
import { removeOldCalls } from '../../lib/history/retention/remove-old-calls.ts';
import { isSteady } from '../../lib/history/retention/steady-clock.ts';

/** How often an open panel looks for calls that have become too old. */
const periodMs = 3_600_000;
const lock = 'callside.retention';

/**
 * Removes calls that are older than the office keeps them: when the panel opens and every hour, between calls only. Of
 * several windows one does it. A failure of the store shows where the panel next needs it; the next look tries again.
 */
export function keepRetention({
  store,
  desk,
  settings,
  clock,
}: Pick<PanelPorts, 'store' | 'desk' | 'settings' | 'clock'>): void {
  const isIdle = () => desk.snapshot().calls.length === 0;
  const look = () =>
    navigator.locks.request(lock, { ifAvailable: true }, async (mine) => {
      const days = settings.value.retentionDays;
      const now = clock().wallMs;
      if (!mine || days === 0 || !isIdle() || !isSteady(await lookAtClock(now))) return;
      await removeOldCalls(store, { now, days, mayGoOn: isIdle });
    });
  setInterval(() => void look(), periodMs);
  void look();
}
