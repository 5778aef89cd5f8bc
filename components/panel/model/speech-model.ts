import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { QuietSpan } from '../../../lib/call/log/quiet.ts';
import type { Timers } from '../../../lib/call/timers.ts';
import type { NoteKey } from '../../../lib/notes/vocabulary.ts';
import type { Moment, Occasion } from '../../../lib/packs/types.ts';
import { acknowledgements } from '../../../lib/phrases/acknowledgements.ts';
import { emergencyCard, suggestEmergency } from '../../../lib/phrases/emergency.ts';
import { type OwnPhrase, tidyOwn, withOwnPhrases } from '../../../lib/phrases/own-phrases.ts';
import type { ColleagueSpoken } from '../../../lib/phrases/phrasebook.ts';
import type { Spoken } from '../../../lib/phrases/spoken.ts';
import { suggest } from '../../../lib/phrases/suggest.ts';
import { suggestKind } from '../../../lib/phrases/suggest-kind.ts';
import type { KindId } from '../../../lib/procedure/types.ts';
import type { PanelCore } from './panel-model.ts';

/** The gap that the cursor stands in is asked for first. */
const firstOf = (gaps: readonly NoteKey[], here: NoteKey | null): readonly NoteKey[] =>
  here && gaps.includes(here) ? [here, ...gaps.filter((gap) => gap !== here)] : gaps;

/** What to say next (A8), the acknowledgement in turn (C6) and the kind that the notes point to (C1). */
export function createSpeechModel(
  core: PanelCore,
  timers: ReadonlySignal<Timers | null>,
  colleague: ReadonlySignal<ColleagueSpoken | null>,
  nudged: ReadonlySignal<readonly QuietSpan[]>,
) {
  const { ports, active, missing, focusedNote, reading, act } = core;
  const pack = computed(() => withOwnPhrases(ports.pack, ports.settings.value.ownPhrases));
  // Read anew for each call: a panel stays open over midnight.
  const callId = computed(() => active.value?.id ?? null);
  const occasions = signal<readonly Occasion[]>([]);
  callId.subscribe(() => {
    void ports.occasions().then((now) => {
      occasions.value = now;
    });
  });
  const suggested = computed(() => {
    const state = active.value;
    const clock = timers.value;
    if (!state || !clock) return { main: null, alternatives: [], cue: null };
    return suggest({
      state,
      timers: clock,
      missing: firstOf(missing.value, focusedNote.value),
      pack: pack.value,
      procedure: ports.procedure,
      occasions: occasions.value,
      facts: ports.settings.value.facts,
      colleague: colleague.value,
    });
  });
  // An answer that is being read goes before what would be said next (C4), as long as the call stays where it is.
  const suggestion = computed(() => {
    const { main, alternatives, cue } = suggested.value;
    return reading.value && main
      ? { main: reading.value, alternatives: [main, ...alternatives], cue }
      : suggested.value;
  });
  computed(
    () => `${active.value?.id} ${active.value?.stage} ${active.value?.status} ${active.value?.answers.length}`,
  ).subscribe(() => {
    reading.value = null;
  });
  const suggestedKind = computed(() =>
    active.value ? suggestKind(active.value.notes, ports.pack, ports.procedure) : null,
  );
  const acknowledgement = computed(() =>
    active.value ? (acknowledgements(active.value, pack.value, nudged.value)[0] ?? null) : null,
  );
  const say = (spoken: Spoken) => {
    // That the answer was read is kept already.
    const wasRead = spoken === reading.value;
    reading.value = null;
    if (wasRead) return;
    for (const { phrase, clause, withSurname, surname } of spoken.parts ?? [spoken])
      void act({ do: 'say', phrase, clause, withSurname, ...(surname ? { surname } : {}) });
  };
  const { settings } = ports;
  const keepOwn = (change: (own: readonly OwnPhrase[]) => readonly OwnPhrase[]) =>
    void ports.saveSettings({ ownPhrases: [...change(settings.value.ownPhrases)] });
  const saveOwn = (text: string, moment: Moment) => {
    const tidy = tidyOwn(text);
    if (tidy !== '') keepOwn((own) => [...own, { id: `own.${crypto.randomUUID()}`, moment, text: tidy }].slice(-200));
  };
  const removeOwn = (id: string) => keepOwn((own) => own.filter((one) => one.id !== id));
  const emergency = computed(() =>
    active.value && active.value.endedMs === null
      ? emergencyCard(active.value, ports.pack, settings.value.facts)
      : null,
  );
  const suggestedEmergency = computed(() => {
    const call = active.value;
    return call && call.emergency === null && call.status === 'active'
      ? suggestEmergency(call.notes, ports.pack)
      : null;
  });
  return {
    emergency,
    suggestedEmergency,
    emergencies: ports.pack.emergencies ?? [],
    emergencyLabel: (id: string): string => ports.pack.emergencies?.find((known) => known.id === id)?.name ?? id,
    setEmergency: (id: string | null) => void act({ do: 'setEmergency', emergency: id }),
    wordsToAvoid: ports.pack.avoid ?? [],
    saveOwn,
    removeOwn,
    suggestion,
    suggestedKind,
    acknowledgement,
    say,
    setKind: (kind: KindId) => void act({ do: 'setKind', kind, suggested: suggestedKind.value }),
  };
}
