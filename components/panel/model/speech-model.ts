import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Timers } from '../../../lib/call/timers.ts';
import type { NoteKey } from '../../../lib/notes/vocabulary.ts';
import type { Occasion } from '../../../lib/packs/types.ts';
import { acknowledgements } from '../../../lib/phrases/acknowledgements.ts';
import { emergencyCard, suggestEmergency } from '../../../lib/phrases/emergency.ts';
import type { Spoken } from '../../../lib/phrases/spoken.ts';
import { suggest } from '../../../lib/phrases/suggest.ts';
import { suggestKind } from '../../../lib/phrases/suggest-kind.ts';
import type { KindId } from '../../../lib/procedure/types.ts';
import type { PanelCore } from './panel-model.ts';

/** The gap that the cursor stands in is asked for first. */
const firstOf = (gaps: readonly NoteKey[], here: NoteKey | null): readonly NoteKey[] =>
  here && gaps.includes(here) ? [here, ...gaps.filter((gap) => gap !== here)] : gaps;

/** What to say next (A8), the acknowledgement in turn (C6) and the kind that the notes point to (C1). */
export function createSpeechModel(core: PanelCore, timers: ReadonlySignal<Timers | null>) {
  const { ports, active, missing, focusedNote, act } = core;
  // Read anew for each call: a panel stays open over midnight.
  const callId = computed(() => active.value?.id ?? null);
  const occasions = signal<readonly Occasion[]>([]);
  callId.subscribe(() => {
    void ports.occasions().then((now) => {
      occasions.value = now;
    });
  });
  const suggestion = computed(() => {
    const state = active.value;
    const clock = timers.value;
    if (!state || !clock) return { main: null, alternatives: [], cue: null };
    return suggest({
      state,
      timers: clock,
      missing: firstOf(missing.value, focusedNote.value),
      pack: ports.pack,
      procedure: ports.procedure,
      occasions: occasions.value,
      facts: ports.settings.value.facts,
    });
  });
  const suggestedKind = computed(() =>
    active.value ? suggestKind(active.value.notes, ports.pack, ports.procedure) : null,
  );
  const acknowledgement = computed(() =>
    active.value ? (acknowledgements(active.value, ports.pack)[0] ?? null) : null,
  );
  const say = (spoken: Spoken) => {
    for (const { phrase, clause, withSurname, surname } of spoken.parts ?? [spoken])
      void act({ do: 'say', phrase, clause, withSurname, ...(surname ? { surname } : {}) });
  };
  const { pack, settings } = ports;
  const emergency = computed(() =>
    active.value && active.value.endedMs === null ? emergencyCard(active.value, pack, settings.value.facts) : null,
  );
  const suggestedEmergency = computed(() => {
    const call = active.value;
    return call && call.emergency === null && call.status === 'active' ? suggestEmergency(call.notes, pack) : null;
  });
  return {
    emergency,
    suggestedEmergency,
    emergencies: pack.emergencies ?? [],
    emergencyLabel: (id: string): string => pack.emergencies?.find((known) => known.id === id)?.name ?? id,
    setEmergency: (id: string | null) => void act({ do: 'setEmergency', emergency: id }),
    suggestion,
    suggestedKind,
    acknowledgement,
    say,
    setKind: (kind: KindId) => void act({ do: 'setKind', kind, suggested: suggestedKind.value }),
  };
}
