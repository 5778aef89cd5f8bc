import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { advanceMeans } from '../../../lib/call/advance-means.ts';
import { type ClauseEvidence, evidence } from '../../../lib/call/checks/evidence.ts';
import { nowOffset } from '../../../lib/call/clock.ts';
import type { DeskCommand } from '../../../lib/call/commands.ts';
import type { CallId, CallLog } from '../../../lib/call/events.ts';
import { missingNotes } from '../../../lib/call/missing-notes.ts';
import type { CallState } from '../../../lib/call/state.ts';
import { timersOf } from '../../../lib/call/timers.ts';
import type { Presence } from '../../../lib/directory/presence.ts';
import type { KeptState } from '../../../lib/history/live-desk.ts';
import type { NoteKey } from '../../../lib/notes/vocabulary.ts';
import type { Spoken } from '../../../lib/phrases/spoken.ts';
import { findKind } from '../../../lib/procedure/find-kind.ts';
import { createDirectoryModel } from '../search/directory-model.ts';
import { createHandbookModel } from '../search/handbook-model.ts';
import { presenceText } from '../search/presence-text.ts';
import { loadSearchCards } from '../search/search-cards.ts';
import type { Drawer } from './actions/drawer.ts';
import { createNoteFocus } from './actions/note-focus.ts';
import { createPanelActions } from './actions/panel-actions.ts';
import { createCallerModel } from './caller-model.ts';
import { createChaseModel } from './callers/chase-model.ts';
import { createKnownCallerModel } from './callers/known-caller-model.ts';
import { createRingIn } from './callers/ring-in.ts';
import { createSameFaultModel } from './callers/same-fault-model.ts';
import { createCaptureModel } from './capture-model.ts';
import { createClerksModel } from './clerks-model.ts';
import { createFillModel } from './fill-model.ts';
import { createHistoryModel } from './history-model.ts';
import { loadNoteReader, type NoteReader } from './note-reader.ts';
import { createNudgeModel } from './nudge-model.ts';
import type { PanelPorts } from './ports.ts';
import { createPromisesModel } from './promises-model.ts';
import { createSpeechModel } from './speech-model.ts';
import { createTicker } from './ticker.ts';

/** What is in place of the desk: the list of calls or promises, the clerk's trend, or one kept call. */
export type View =
  | { readonly at: 'desk' | 'history' | 'promises' | 'trend' }
  | { readonly at: 'call'; readonly id: CallId };

/** A message to the clerk: what happened, and what to do about it. */
export interface NoticeMessage {
  readonly tone: 'plain' | 'problem';
  readonly text: string;
  /** A way back, or on, in one step. */
  readonly action?: { readonly name: string; readonly run: () => void };
}

/** What all parts of the panel's model share. */
export interface PanelCore {
  readonly ports: PanelPorts;
  readonly desk: ReadonlySignal<ReturnType<PanelPorts['desk']['snapshot']>>;
  readonly kept: ReadonlySignal<KeptState>;
  readonly active: ReadonlySignal<CallState | null>;
  readonly view: Signal<View>;
  readonly notice: Signal<NoticeMessage | null>;
  readonly act: (command: DeskCommand) => Promise<boolean>;
  readonly type: (key: NoteKey, text: string) => void;
  readonly logOf: (id: CallId) => CallLog;
  readonly missing: ReadonlySignal<readonly NoteKey[]>;
  /** The note whose field the cursor stands in; null in the capture line. */
  readonly focusedNote: Signal<NoteKey | null>;
  /** An answer that is being read to the caller: the sentence to say until it is said (C4). */
  readonly reading: Signal<Spoken | null>;
  readonly reader: ReadonlySignal<NoteReader | null>;
}

export type PanelModel = ReturnType<typeof createPanelModel>;

/**
 * Everything that the panel shows, derived from the desk, the clock and a few choices of the clerk. It knows no browser:
 * what it needs from outside comes in as ports.
 */
export function createPanelModel(ports: PanelPorts) {
  const { t, procedure, clock } = ports;
  const desk = signal(ports.desk.snapshot());
  const kept = signal(ports.desk.kept());
  const stop = ports.desk.subscribe(() => {
    desk.value = ports.desk.snapshot();
    kept.value = ports.desk.kept();
  });
  const active = computed(() => desk.value.active);
  const now = createTicker(clock, () => desk.value.calls.length > 0);
  const view = signal<View>({ at: ports.historyPage ? 'history' : 'desk' });
  const notice = signal<NoticeMessage | null>(null);
  const drawer = signal<Drawer>('none');
  const focusRequest = signal(0);
  const focusedNote = signal<NoteKey | null>(null);

  const logOf = (id: CallId): CallLog => desk.value.logs.find((log) => log.id === id) ?? { id, events: [] };
  const offsetOf = (call: CallState): number => nowOffset(logOf(call.id), now.reading.value);
  const timers = computed(() => (active.value ? timersOf(active.value, offsetOf(active.value), procedure) : null));
  const missing = computed(() => (active.value ? missingNotes(active.value, procedure) : []));

  const act = async (command: DeskCommand): Promise<boolean> => {
    // What was told of the step before is read by now; a problem stays until it is dismissed.
    if (notice.value?.tone === 'plain') notice.value = null;
    const done = await ports.desk.do(command);
    now.catchUp();
    if (!done.ok) notice.value = { tone: 'plain', text: t(`refused.${done.reason}`) };
    return done.ok;
  };
  const type = (key: NoteKey, text: string) => {
    const call = active.value;
    if (!call) return;
    // Whoever notes what the caller says is past the greeting: no key has to be pressed for it.
    if (call.stage === 'greet' && call.status === 'active') void act({ do: 'go', stage: 'converse', call: call.id });
    ports.desk.type(call.id, key, text);
  };

  const core: PanelCore = {
    ports,
    desk,
    kept,
    active,
    view,
    notice,
    act,
    type,
    logOf,
    missing,
    focusedNote,
    reading: signal<Spoken | null>(null),
    reader: loadNoteReader(),
  };
  const directory = createDirectoryModel(core);
  const nudge = createNudgeModel(core, timers);
  const speech = createSpeechModel(core, timers, directory.spoken, nudge.past);
  const capture = createCaptureModel(core);
  const caller = createCallerModel(core);
  const fill = createFillModel(core);
  const handbook = createHandbookModel(core);
  const history = createHistoryModel(core);
  const promises = createPromisesModel(core, speech.suggestion);
  const known = createKnownCallerModel(core);
  const chase = createChaseModel(core, known);
  const sameFault = createSameFaultModel(core);

  const noteLabel = (note: string): string => t(`notes.${note}` as 'notes.phone');
  const kindLabel = (kind: string): string => findKind(procedure, kind)?.labels[ports.locale] ?? kind;
  const evidenceOf = (call: CallState, log: CallLog = logOf(call.id)): readonly ClauseEvidence[] =>
    evidence(log, call, procedure, nowOffset(log, now.reading.value));

  const focusNotes = () => {
    focusRequest.value += 1;
  };
  const actions = createPanelActions(core, {
    speech,
    capture,
    fill,
    directory,
    handbook,
    history,
    promises,
    known,
    chase,
    drawer,
    focusNotes,
  });

  return {
    t,
    locale: signal(ports.locale),
    procedure,
    store: ports.store,
    settings: ports.settings,
    detached: ports.detached,
    historyPage: ports.historyPage,
    openHistoryPage: ports.openHistoryPage,
    openHandOver: ports.openHandOver,
    records: ports.records,
    openOptions: ports.openOptions,
    detach: ports.detach,
    saveSettings: ports.saveSettings,
    desk,
    kept,
    active,
    others: computed(() => desk.value.calls.filter((call) => call.id !== active.value?.id)),
    timers,
    missing,
    view,
    notice,
    drawer,
    focusRequest,
    focusedNote,
    focusNotes,
    act: (command: DeskCommand) => void act(command),
    type,
    logOf,
    offsetOf,
    clockNow: () => clock().wallMs,
    evidenceOf,
    noteLabel,
    kindLabel,
    advanceLabel: computed(() => advanceMeans(desk.value.calls, procedure)),
    nudge,
    clerks: createClerksModel(ports),
    ...speech,
    ...caller,
    ...history,
    captureLine: capture,
    handbook,
    directory,
    searchCards: loadSearchCards(),
    presenceText: (presence: Presence | null): string => presenceText(presence, t, ports.locale),
    wallMs: () => clock().wallMs,
    closeSearch: () => {
      drawer.value = 'none';
      focusNotes();
    },
    fill,
    promises,
    known,
    chase,
    sameFault,
    reminders: ports.reminders,
    /** What a click on a reminder asks for: its call, or the open promises where there are several. */
    show: (call: CallId | null) => {
      view.value = call ? { at: 'call', id: call } : { at: 'promises' };
    },
    /** What is written of a review that is not closed. */
    reviewDrafts: new Map<CallId, { readonly good: string; readonly lacking: string }>(),
    /** A call that the console told of. */
    ringIn: createRingIn(core, focusNotes),
    ...actions,
    ...createNoteFocus(core, focusNotes),
    stop: () => {
      stop();
      now.stop();
      fill.dispose();
      promises.stop();
      known.stop();
    },
  };
}
