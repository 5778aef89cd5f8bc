import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { ColleagueOutcome } from '../../../lib/call/events.ts';
import { colleagueDocument, directoryOf, notedName, sameNames, spokenName } from '../../../lib/directory/colleagues.ts';
import { type Presence, presenceOf, stillMeant } from '../../../lib/directory/presence.ts';
import type { Colleague } from '../../../lib/packs/directory-schema.ts';
import type { ColleagueSpoken } from '../../../lib/phrases/phrasebook.ts';
import type { PanelCore } from '../model/panel-model.ts';
import { createSearchList } from './search-list.ts';

/** Open promises that are looked through for messages. */
const mostPromises = 500;

/** The colleagues whom callers ask for (N2): found, told of, and where they are. */
export function createDirectoryModel({ ports, active, act, type, notice }: PanelCore) {
  const { pack, procedure, ownDirectory } = ports;
  const all = computed(() => directoryOf(pack.directory ?? [], ownDirectory.own.value.colleagues));
  const doubles = computed(() => sameNames(all.value));
  const now = signal(ports.clock().wallMs);
  const list = createSearchList({
    items: all,
    documentOf: colleagueDocument,
    atRest: (colleagues) => colleagues,
    names: true,
  });
  const presence = (colleague: Colleague): Presence | null =>
    presenceOf(ownDirectory.own.value.presences, colleague.id, Math.max(now.value, ports.clock().wallMs));
  const sought: ReadonlySignal<Colleague | null> = computed(
    () => all.value.find(({ id }) => id === active.value?.colleague?.id) ?? null,
  );
  const setPresence = async (colleague: Colleague, wanted: Presence | null) => {
    const { id } = colleague;
    now.value = ports.clock().wallMs;
    await ownDirectory.change((before) => {
      const { [id]: _, ...others } = stillMeant(before.presences, now.value);
      return { ...before, presences: wanted ? { ...others, [id]: wanted } : others };
    });
    if (wanted === null) await tellOfMessages(colleague);
  };
  /** N2: who is back is told at once. */
  const tellOfMessages = async (colleague: Colleague) => {
    const open = await ports.store.promises(mostPromises);
    const name = spokenName(colleague, pack.words);
    const waiting = open.ok
      ? open.value.filter(({ kind, forWhom }) => kind === 'message' && forWhom.startsWith(name))
      : [];
    if (waiting.length > 0)
      notice.value = { tone: 'plain', text: ports.t('directory.waiting', { name, count: waiting.length }) };
  };
  const seek = async (colleague: Colleague, outcome: ColleagueOutcome): Promise<boolean> => {
    const call = active.value;
    if (!call) return false;
    // Whoever is looked up for a caller is wanted by that caller (C1), unless the clerk has judged otherwise.
    const kind = procedure.kinds.find(({ messageNotes }) => messageNotes !== undefined)?.id;
    if (call.kind === null && kind) await act({ do: 'setKind', kind, suggested: kind });
    if (!(await act({ do: 'seekColleague', colleague: colleague.id, outcome }))) return false;
    type('colleague_wanted', notedName(colleague, all.value, pack.words));
    return true;
  };
  return {
    list,
    isEmpty: computed(() => all.value.length === 0),
    presence,
    setPresence: (colleague: Colleague, wanted: Presence | null) => void setPresence(colleague, wanted),
    /** In one step: away until further notice, or here again. */
    toggle: (colleague: Colleague) =>
      void setPresence(colleague, presence(colleague) ? null : { state: 'away', untilAt: null }),
    isDouble: ({ id }: Colleague): boolean => doubles.value.has(id),
    sought,
    /** Whom the caller named already is looked for at once. */
    lookForNoted: () => {
      const noted = active.value?.notes.colleague_wanted;
      if (noted && !sought.value) list.type(noted);
    },
    seek,
    /** The number where there is one to give and somebody to answer it, else a message. */
    usualOutcome: (colleague: Colleague): ColleagueOutcome =>
      presence(colleague) === null && colleague.numbers.length > 0 ? 'transfer' : 'message',
    spoken: computed<ColleagueSpoken | null>(() => {
      const colleague = sought.value;
      if (!colleague) return null;
      const { form, numbers } = colleague;
      return { name: spokenName(colleague, pack.words), form, number: numbers[0] ?? '' };
    }),
  };
}
