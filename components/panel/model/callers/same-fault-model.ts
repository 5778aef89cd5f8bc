import { computed, effect, signal, untracked } from '@preact/signals';
import type { CallSummary } from '../../../../lib/history/call-store.ts';
import { openPhrasebook } from '../../../../lib/phrases/phrasebook.ts';
import { sameFault } from '../../../../lib/phrases/repeats/same-fault.ts';
import type { PanelCore } from '../panel-model.ts';

/** Calls of the window that are looked at: more than one desk takes in an hour. */
const most = 300;

/** Whether others have just reported what this caller reports, and what to say then. */
export function createSameFaultModel({ ports, active }: PanelCore) {
  const { store, procedure, pack, settings } = ports;
  const recent = signal<readonly CallSummary[]>([]);
  const callId = computed(() => active.value?.id ?? null);
  const told = computed(
    () => active.value?.notes.description !== undefined && active.value.notes.address !== undefined,
  );
  // Read once the call can be compared: what the others have said is kept by then.
  effect(() => {
    const id = callId.value;
    if (id === null || !told.value || !pack.topics) return;
    const now = untracked(() => ports.clock().wallMs);
    void store.list({ since: now - procedure.limits.sameFaultWindowMs, limit: most }).then((list) => {
      if (list.ok) recent.value = list.value.filter((call) => call.id !== id);
    });
  });
  const found = computed(() => {
    const call = active.value;
    if (!call || !told.value || !pack.topics) return null;
    const { limits } = procedure;
    const now = ports.clock().wallMs;
    return sameFault({ notes: call.notes, recent: recent.value, topics: pack.topics, limits, now });
  });
  return {
    found,
    phrase: computed(() => {
      const [call, fault] = [active.value, found.value];
      if (!call || !fault) return null;
      const facts = { ...settings.value.facts, fault: fault.topic, fault_place: fault.place };
      return openPhrasebook({ state: call, pack, occasions: [], facts }).at('same_fault')[0] ?? null;
    }),
  };
}
