import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import type { CallId } from '../../../lib/call/events.ts';
import { isLate, type OpenPromise } from '../../../lib/call/promises/promise.ts';
import type { PromiseCommand } from '../../../lib/call/promises/promise-command.ts';
import { isStoreFailure } from '../../../lib/history/call-store.ts';
import { promiseOffer } from '../../../lib/phrases/promises/promise-offer.ts';
import type { Suggestion } from '../../../lib/phrases/suggest.ts';
import { startOfDay } from '../../ui/format.ts';
import type { PanelCore } from './panel-model.ts';

/** Open promises that the idle panel reads at most. */
const mostShown = 500;
/** How often the list looks whether something became late: it names minutes. */
const lookMs = 10_000;

/** A promise of one call, as buttons and keys name it. */
export type PromiseRef = Pick<OpenPromise, 'id' | 'call'>;

/** What was promised (E2, N2): given by one key in the call, settled by one key later. */
export function createPromisesModel(core: PanelCore, suggestion: ReadonlySignal<Suggestion>) {
  const { ports, desk, active, view, notice, act, reader } = core;
  const { t, book, store } = ports;
  const promises = signal<readonly OpenPromise[]>([]);
  const changes = signal(0);
  /** Counts up when a key asks for the cursor in the list. */
  const focusRequest = signal(0);
  const nowMs = signal(ports.clock().wallMs);
  const onScreen = computed(() => desk.value.active === null || view.value.at === 'promises');

  const load = async () => {
    const read = await store.promises(mostShown);
    nowMs.value = ports.clock().wallMs;
    // Whatever the call has changed, and whatever stopped the background meanwhile.
    ports.remind();
    if (read.ok) promises.value = read.value;
    else notice.value = { tone: 'problem', text: t(`store_problem.${read.reason}`) };
  };
  // During a call nobody looks at the list.
  effect(() => {
    if (onScreen.value && changes.value >= 0) void load();
  });
  const stopListening = book.subscribe(() => {
    changes.value += 1;
  });
  const timer = setInterval(() => {
    if (document.visibilityState === 'visible') nowMs.value = ports.clock().wallMs;
  }, lookMs);

  /** The time that words name, epoch ms; null for none. A day without a time is due when it ends. */
  const dueOf = (text: string): number | null => {
    const now = ports.clock().wallMs;
    const when = reader.value?.parseWhen(text, new Date(now), ports.locale) ?? null;
    if (!when) return null;
    return when.precision === 'day' ? startOfDay(when.date.getTime() + 36 * 3_600_000) - 60_000 : when.date.getTime();
  };

  const offer = computed(() =>
    active.value && active.value.status !== 'ringing'
      ? promiseOffer(active.value, ports.pack, suggestion.value.main)
      : null,
  );
  /** What the clerk typed in place of the offered time; null until then. */
  const typedDue = signal<string | null>(null);
  computed(() => `${active.value?.id} ${offer.value?.kind}`).subscribe(() => {
    typedDue.value = null;
  });
  const dueText = computed(() => typedDue.value ?? offer.value?.dueText ?? '');
  const dueAt = computed(() => (reader.value ? dueOf(dueText.value) : null));

  const ask = async (command: PromiseCommand & { readonly call: CallId }, done: string, back?: () => void) => {
    const kept = await book.do(command);
    if (kept.ok) {
      ports.remind();
      const action = back && { name: t('promise.take_back'), run: back };
      notice.value = { tone: 'plain', text: done, ...(action ? { action } : {}) };
    } else if (isStoreFailure(kept.reason)) {
      notice.value = { tone: 'problem', text: t(`store_problem.${kept.reason}`) };
    } else notice.value = { tone: 'plain', text: t(`refused.${kept.reason}`) };
  };
  const reopen = ({ id, call }: PromiseRef) =>
    void ask({ do: 'reopenPromise', promise: id, call }, t('promise.open_again'));

  return {
    list: promises,
    /** Counts up with each change of a promise, here or in another window. */
    changes,
    focusRequest,
    nowMs,
    late: computed(() => promises.value.filter((promise) => isLate(promise, nowMs.value)).length),
    offer,
    dueText,
    dueAt,
    typeDue: (text: string) => {
      typedDue.value = text;
    },
    /** Keeps what is offered. */
    give: () => {
      const [call, given] = [active.value, offer.value];
      if (!call || !given) return;
      const { kind, what, forWhom } = given;
      const promise = ports.newPromiseId();
      void act({ do: 'promise', promise, kind, what, forWhom, dueAt: dueAt.value, call: call.id }).then(() =>
        ports.remind(),
      );
    },
    finish: (ref: PromiseRef) =>
      void ask({ do: 'finishPromise', promise: ref.id, call: ref.call }, t('promise.finished'), () => reopen(ref)),
    passOn: (ref: PromiseRef, to: string) =>
      void ask(
        { do: 'passPromiseOn', promise: ref.id, to, call: ref.call },
        to.trim() === '' ? t('promise.passed_on') : t('promise.passed_on_to', { name: to.trim() }),
        () => reopen(ref),
      ),
    /** False where the words name no time. */
    move: (ref: PromiseRef, text: string): boolean => {
      const due = dueOf(text);
      if (due === null && text.trim() !== '') return false;
      void ask(
        { do: 'movePromise', promise: ref.id, dueAt: due, because: 'clerk', call: ref.call },
        t('promise.moved'),
      );
      return true;
    },
    dueOf,
    stop: () => {
      clearInterval(timer);
      stopListening();
    },
  };
}
