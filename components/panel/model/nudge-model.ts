import { computed, type ReadonlySignal } from '@preact/signals';
import { quietSpans } from '../../../lib/call/log/quiet.ts';
import { liveEvents } from '../../../lib/call/replay.ts';
import type { Timers } from '../../../lib/call/timers.ts';
import type { PanelCore } from './panel-model.ts';

/** C6: the quiet nudge. It counts from the clerk's last action in the talk, is off until it is set, and never scored. */
export function createNudgeModel({ ports, active, logOf }: PanelCore, timers: ReadonlySignal<Timers | null>) {
  const { procedure } = ports;
  const limitMs = procedure.limits.quietNudgeMs;
  return {
    on: limitMs > 0,
    /** It is time to say something. */
    due: computed(() => limitMs > 0 && (timers.value?.quietMs ?? 0) >= limitMs),
    /** The quiet stretches of this call that had their nudge, but for the one that lasts. */
    past: computed(() => {
      const call = active.value;
      if (!call || limitMs === 0) return [];
      const spans = quietSpans(call, liveEvents(logOf(call.id), procedure), call.lastActionMs);
      return spans.filter(({ ms }) => ms >= limitMs);
    }),
  };
}
