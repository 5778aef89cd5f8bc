import type { OfficePack } from '../../lib/browser/packs/office-pack.ts';
import { watchPacks } from '../../lib/browser/packs/packs-changed.ts';
import type { CallStore } from '../../lib/history/call-store.ts';
import type { LiveDesk } from '../../lib/history/live-desk.ts';

/** The packs as they were when the oldest call that is still open began; as they are now where none is. */
export async function openOfficePack(locale: 'zh-CN' | 'en', store: CallStore): Promise<OfficePack> {
  const [{ loadOfficePack }, open] = await Promise.all([
    import('../../lib/browser/packs/office-pack.ts'),
    store.openCalls(),
  ]);
  const begun = open.ok ? open.value.flatMap(({ events }) => events[0]?.at ?? []) : [];
  return loadOfficePack(locale, begun.length === 0 ? null : Math.min(...begun));
}

/** A pack that arrives in a call waits for its end; then the panel is built anew, which loses nothing. */
export function followPacks(desk: LiveDesk, waitingAlready: boolean): void {
  let waiting = waitingAlready;
  const takeIn = () => {
    if (waiting && desk.snapshot().calls.length === 0 && desk.kept() === 'kept') location.reload();
  };
  watchPacks((what) => {
    if (what !== 'packs') return;
    waiting = true;
    takeIn();
  });
  desk.subscribe(takeIn);
}
