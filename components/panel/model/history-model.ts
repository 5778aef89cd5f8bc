import { computed, effect, signal } from '@preact/signals';
import type { CallId } from '../../../lib/call/events.ts';
import { replay } from '../../../lib/call/replay.ts';
import type { CallState } from '../../../lib/call/state.ts';
import type { CallSummary, StoreFailure } from '../../../lib/history/call-store.ts';
import { notesAsText } from '../../../lib/notes/copy-text.ts';
import { findKind } from '../../../lib/procedure/find-kind.ts';
import { dayOf, startOfDay, timeOf } from '../../ui/format.ts';
import type { PanelCore } from './panel-model.ts';

/** Calls of a day that the idle panel shows at most; the history has them all. */
const shownOfToday = 200;

/** What was kept: today's calls, one call opened again, and its notes as text. */
export function createHistoryModel({ ports, desk, kept, view, notice, act }: PanelCore) {
  const { t, store, locale, procedure } = ports;
  const today = signal<readonly CallSummary[]>([]);
  const showStoreProblem = (reason: StoreFailure) => {
    notice.value = { tone: 'problem', text: t(`store_problem.${reason}`) };
  };
  const load = async () => {
    const since = startOfDay(ports.clock().wallMs);
    const list = await store.list({ since, limit: shownOfToday });
    if (list.ok) today.value = list.value;
    else showStoreProblem(list.reason);
  };
  // The list is read when nothing is on the line: during a call nobody looks at it.
  const idle = computed(() => desk.value.active === null && kept.value === 'kept');
  effect(() => {
    if (idle.value) void load();
  });

  const noteLabel = (note: string): string => t(`notes.${note}` as 'notes.phone');
  const nameOf = (call: CallState): string =>
    call.notes.caller_name ?? call.notes.caller_surname ?? call.notes.phone ?? t('history.nobody');

  return {
    today,
    showStoreProblem,
    nameOf,
    callLabel: computed(() => (desk.value.active ? nameOf(desk.value.active) : '')),
    openCall: (id: CallId) => {
      view.value = { at: 'call', id };
    },
    reopen: (id: CallId) => {
      const call = desk.value.calls.find((open) => open.id === id);
      view.value = { at: 'desk' };
      if (call?.status === 'held') void act({ do: 'resume', call: id });
    },
    /** Calls back whom an earlier call promised something: a record of its own, each naming the other. */
    callBack: async (earlier: CallId) => {
      const read = await store.read(earlier);
      if (!read.ok) showStoreProblem(read.reason);
      if (!read.ok || !read.value) return;
      const { notes } = replay(read.value, procedure);
      view.value = { at: 'desk' };
      if (!(await act({ do: 'callBack', earlier, notes }))) return;
      const later = desk.value.active;
      if (later) await ports.book.join(earlier, later.id, 'call_back');
    },
    /** The whole note on the clipboard, for tools that no extension can reach. */
    copyCall: (call: CallState) => {
      const kind = findKind(procedure, call.kind);
      const text = notesAsText({
        notes: call.notes,
        kindLabel: kind?.labels[locale] ?? '',
        flagLabels: call.flags.map((flag) => t(`flag.${flag}`)),
        labelOf: noteLabel,
        header: `${dayOf(call.startedAt, locale)} ${timeOf(call.startedAt, locale)}`,
        locale,
      });
      void ports.copyText(text).then(
        () => {
          notice.value = { tone: 'plain', text: t('copy.done') };
        },
        () => {
          notice.value = { tone: 'problem', text: t('copy.failed') };
        },
      );
    },
  };
}
