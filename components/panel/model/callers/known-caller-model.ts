import { computed, effect, signal, untracked } from '@preact/signals';
import { byPerson, byPhone, byTicket } from '../../../../lib/call/call-keys.ts';
import { callerNotes } from '../../../../lib/call/desk/joined-call.ts';
import type { CallId } from '../../../../lib/call/events.ts';
import type { OpenPromise } from '../../../../lib/call/promises/promise.ts';
import { replay } from '../../../../lib/call/replay.ts';
import type { CallSummary } from '../../../../lib/history/call-store.ts';
import { samePhone } from '../../../../lib/notes/same-phone.ts';
import type { NoteKey, Notes } from '../../../../lib/notes/vocabulary.ts';
import type { PanelCore } from '../panel-model.ts';

/** Earlier calls that are looked at, the newest. */
const most = 20;

/** Who calls, as earlier calls know it. */
export interface KnownCaller {
  /** Found by the number, or by surname and address. */
  readonly by: 'phone' | 'person';
  /** Newest first; never empty. */
  readonly calls: readonly CallSummary[];
  readonly promises: readonly OpenPromise[];
}

/** What was taken over from an earlier call into this one, to be seen and taken back. */
interface Taken {
  readonly call: CallId;
  readonly from: CallSummary;
  readonly notes: Notes;
}

/** Earlier calls of the caller, looked up while number or address is noted (A4): two index look-ups, no search. */
export function createKnownCallerModel({ ports, active, notice, type }: PanelCore) {
  const { store, book, procedure } = ports;
  const known = signal<KnownCaller | null>(null);
  const taken = signal<Taken | null>(null);
  const changes = signal(0);
  const stop = book.subscribe(() => {
    changes.value += 1;
  });

  const caller = computed(() => {
    const call = active.value;
    if (!call) return null;
    const { phone = '', caller_surname: surname = '', caller_name: name = '', address = '' } = call.notes;
    return { call: call.id, phone, surname: surname || name, address };
  });
  /** The same text for the same caller, so that other notes look nothing up. */
  const asked = computed(() => JSON.stringify(caller.value));
  let look = 0;

  const find = async (
    by: 'phone' | 'person',
    key: string | null,
    own: CallId,
    fits: (call: CallSummary) => boolean,
  ) => {
    if (key === null) return null;
    const read = await store.withKeys([key], most + 1);
    const calls = read.ok ? read.value.filter((call) => call.id !== own && fits(call)).slice(0, most) : [];
    return calls.length > 0 ? { by, calls } : null;
  };
  const lookUp = async () => {
    const mine = ++look;
    const who = untracked(() => caller.value);
    if (!who) {
      known.value = null;
      return;
    }
    const found =
      (await find('phone', byPhone(who.phone), who.call, ({ phone }) => phone === '' || samePhone(phone, who.phone))) ??
      (await find('person', byPerson(who.surname, who.address), who.call, () => true));
    const promises = found ? await store.promisesOf(found.calls.map(({ id }) => id)) : null;
    if (mine === look)
      known.value = found && { ...found, promises: promises?.ok ? promises.value.toSorted(soonestFirst) : [] };
  };
  effect(() => {
    if (asked.value !== '' && changes.value >= 0) void lookUp();
  });

  const notesOf = async (id: CallId): Promise<Notes> => {
    const read = await store.read(id);
    return read.ok && read.value ? replay(read.value, procedure).notes : {};
  };
  const takeOver = async (from: CallSummary | undefined = known.value?.calls[0]) => {
    const call = active.value;
    if (!call || !from) return;
    const earlier = await notesOf(from.id);
    // An address is one: half of the old one beside half of the new one would be none.
    const placed = placeKeys.some((key) => call.notes[key]);
    const notes = Object.fromEntries(
      callerNotes
        .filter((key) => earlier[key] && !call.notes[key] && !(placed && placeKeys.includes(key)))
        .map((key) => [key, earlier[key]]),
    ) as Notes;
    if (Object.keys(notes).length === 0 || active.value?.id !== call.id) {
      notice.value = { tone: 'plain', text: ports.t('known.nothing_to_take') };
      return;
    }
    for (const [key, text] of entriesOf(notes)) type(key, text);
    taken.value = { call: call.id, from, notes };
  };

  return {
    known,
    notesOf,
    takeOver: () => void takeOver(),
    takeOverFrom: takeOver,
    taken: computed(() => (taken.value && taken.value.call === active.value?.id ? taken.value : null)),
    /** Takes back what was taken over, as far as the clerk has not changed it since. */
    giveBack: () => {
      const [call, back] = [active.value, taken.value];
      taken.value = null;
      if (!call || back?.call !== call.id) return;
      for (const [key, text] of entriesOf(back.notes)) if (call.notes[key] === text) type(key, '');
    },
    /** Calls of a ticket or of a number, for a caller who asks after one of them. */
    findRequest: async (text: string): Promise<readonly CallSummary[]> => {
      const keys = [byTicket(text), byPhone(text)].flatMap((key) => key ?? []);
      const read = await store.withKeys(keys, most);
      return read.ok ? read.value.filter(({ id }) => id !== active.value?.id) : [];
    },
    stop,
  };
}

const soonestFirst = (one: OpenPromise, other: OpenPromise): number =>
  (one.dueAt ?? Number.POSITIVE_INFINITY) - (other.dueAt ?? Number.POSITIVE_INFINITY) || 0;

const placeKeys: readonly NoteKey[] = ['address', 'building', 'unit', 'room', 'community_or_project'];

const entriesOf = (notes: Notes) => Object.entries(notes) as [NoteKey, string][];
