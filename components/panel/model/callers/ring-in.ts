import type { CallId } from '../../../../lib/call/events.ts';
import type { Ring } from '../../../../lib/pop/ring-queue.ts';
import type { PanelCore } from '../panel-model.ts';

/**
 * A call that the console told of: its record begins when it rang, also where the panel was opened later. The cursor
 * goes to the notes (R1) where the clerk is with this call, and stays where it is while another one is talked on.
 */
export function createRingIn({ ports, active, view }: PanelCore, focusNotes: () => void) {
  return async ({ id, number, at, hungUpAt }: Ring): Promise<void> => {
    const call = id as CallId;
    const shown = active.value?.id;
    const kept = await ports.store.read(call);
    // A panel that died while it took this one had begun it already.
    const begun = kept.ok && kept.value !== null;
    if (!begun) await ports.desk.do({ do: 'ringWithNumber', id: call, phone: number }, at);
    if (hungUpAt !== null) await ports.desk.do({ do: 'miss', call }, hungUpAt);
    if (active.value?.id === shown || active.value?.status !== 'ringing') return;
    view.value = { at: 'desk' };
    focusNotes();
  };
}
