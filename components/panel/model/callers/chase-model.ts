import { computed, signal } from '@preact/signals';
import type { CallId } from '../../../../lib/call/events.ts';
import type { CallSummary } from '../../../../lib/history/call-store.ts';
import type { PanelCore } from '../panel-model.ts';
import type { createKnownCallerModel } from './known-caller-model.ts';

/** The kind of a call that asks after an earlier request (催办). */
const chaseKind = 'chase';

/** The earlier request that a caller asks after: found, joined by one key, and its promise moved up. */
export function createChaseModel(core: PanelCore, known: ReturnType<typeof createKnownCallerModel>) {
  const { ports, active, notice } = core;
  const { t, book, store } = ports;
  const typed = signal('');
  const found = signal<readonly CallSummary[] | null>(null);
  computed(() => active.value?.id).subscribe(() => {
    typed.value = '';
    found.value = null;
  });

  /** What was promised goes first, then the newest; a call that only asked after something is not what is asked after. */
  const candidates = computed<readonly CallSummary[]>(() => {
    const { calls = [], promises = [] } = known.known.value ?? {};
    const owed = new Set(promises.map(({ call }) => call));
    const requests = (found.value ?? calls).filter(({ kind, status }) => kind !== chaseKind && status !== 'missed');
    return [...requests.filter(({ id }) => owed.has(id)), ...requests.filter(({ id }) => !owed.has(id))].slice(0, 5);
  });
  const isChase = computed(() => active.value?.kind === chaseKind && active.value.status !== 'ringing');
  const joined = computed(() => active.value?.joined.filter(({ as }) => as === 'chase') ?? []);

  const join = async (earlier: CallId | undefined = candidates.value[0]?.id) => {
    const call = active.value;
    if (!call || !earlier) return;
    const done = await book.join(earlier, call.id, 'chase');
    if (!done.ok) {
      notice.value = { tone: 'problem', text: t('chase.not_joined') };
      return;
    }
    const now = ports.clock().wallMs;
    const owed = await store.promisesOf([earlier]);
    const open = owed.ok ? owed.value : [];
    for (const { id, dueAt } of open) {
      const due = Math.min(dueAt ?? now, now);
      await book.do({ do: 'movePromise', promise: id, dueAt: due, because: 'chased', call: earlier });
    }
    if (open.length === 0) {
      const promise = ports.newPromiseId();
      await book.do({ do: 'promise', promise, kind: 'handle', what: '', forWhom: '', dueAt: now, call: earlier });
    }
    ports.remind();
    const summary = candidates.value.find(({ id }) => id === earlier);
    if (summary) await known.takeOverFrom(summary);
    notice.value = { tone: 'plain', text: t('chase.joined') };
  };

  return {
    isChase,
    joined,
    candidates,
    typed,
    join: (earlier?: CallId) => void join(earlier),
    find: async () => {
      const text = typed.value.trim();
      found.value = text === '' ? null : await known.findRequest(text);
    },
    nothingFound: computed(() => found.value?.length === 0),
  };
}
