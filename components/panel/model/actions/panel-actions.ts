import type { Signal } from '@preact/signals';
import { keepsNotes } from '../../../../lib/call/log/keeps-notes.ts';
import { needsReadBack } from '../../../../lib/call/needs-read-back.ts';
import type { Flag } from '../../../../lib/procedure/types.ts';
import { keysOf, type PanelCommand, shownKeys } from '../../panel-commands.ts';
import type { createDirectoryModel } from '../../search/directory-model.ts';
import type { createHandbookModel } from '../../search/handbook-model.ts';
import type { createChaseModel } from '../callers/chase-model.ts';
import type { createKnownCallerModel } from '../callers/known-caller-model.ts';
import type { createCaptureModel } from '../capture-model.ts';
import type { createFillModel } from '../fill-model.ts';
import type { createHistoryModel } from '../history-model.ts';
import type { PanelCore } from '../panel-model.ts';
import type { createPromisesModel } from '../promises-model.ts';
import type { createSpeechModel } from '../speech-model.ts';
import type { Drawer } from './drawer.ts';

interface Parts {
  readonly speech: ReturnType<typeof createSpeechModel>;
  readonly capture: ReturnType<typeof createCaptureModel>;
  readonly fill: ReturnType<typeof createFillModel>;
  readonly directory: ReturnType<typeof createDirectoryModel>;
  readonly handbook: ReturnType<typeof createHandbookModel>;
  readonly history: ReturnType<typeof createHistoryModel>;
  readonly promises: ReturnType<typeof createPromisesModel>;
  readonly known: ReturnType<typeof createKnownCallerModel>;
  readonly chase: ReturnType<typeof createChaseModel>;
  readonly drawer: Signal<Drawer>;
  readonly focusNotes: () => void;
}

/** What opens and takes the cursor itself. */
const takesCursor: readonly Drawer[] = ['emergency', 'handbook', 'directory', 'clerk', 'read_back'];

/** A global key by its name, where the panel shows it on a button: `global_call` → `Alt+Q`. */
export type GlobalKeyName = 'global_call' | 'global_hold' | 'global_fill' | 'global_notes';

/** What each command does, wherever it came from: a button, a key, the capture line, or a global key. */
export function createPanelActions(
  core: PanelCore,
  { speech, capture, fill, directory, handbook, history, promises, known, chase, drawer, focusNotes }: Parts,
) {
  const { ports, active, act, view } = core;
  const kindByKey = (digit: number) => {
    const kind = ports.procedure.kinds.find((known) => known.key === digit);
    if (kind) speech.setKind(kind.id);
  };
  const toggle = (flag: Flag) => void act({ do: 'setFlag', flag, on: !active.value?.flags.includes(flag) });
  /** Only in a call that keeps notes: there is nobody else to read an answer to. */
  const openSearch = (which: Drawer) => {
    const call = active.value;
    if (!call || call.endedMs !== null || !keepsNotes(call, ports.procedure)) return;
    view.value = { at: 'desk' };
    drawer.value = which;
  };
  /** What is to be read back first is brought to the screen. */
  const beginSecond = async () => {
    capture.commit();
    const call = active.value;
    if (call && needsReadBack(call, ports.procedure)) void act({ do: 'go', stage: 'end' });
    if (await act({ do: 'secondMatter' })) focusNotes();
  };
  const commands: Record<PanelCommand, () => void> = {
    advance: () => {
      view.value = { at: 'desk' };
      capture.commit();
      drawer.value = 'none';
      void act({ do: 'advance' });
    },
    hold: () => void act({ do: active.value?.status === 'held' ? 'resume' : 'hold' }),
    fill: fill.key,
    say: () => {
      if (speech.suggestion.value.main) speech.say(speech.suggestion.value.main);
    },
    acknowledge: () => {
      if (speech.acknowledgement.value) speech.say(speech.acknowledgement.value);
    },
    kind1: () => kindByKey(1),
    kind2: () => kindByKey(2),
    kind3: () => kindByKey(3),
    kind4: () => kindByKey(4),
    kind5: () => kindByKey(5),
    kind6: () => kindByKey(6),
    kind7: () => kindByKey(7),
    kind8: () => kindByKey(8),
    emergency: () => {
      drawer.value = drawer.value === 'emergency' ? 'none' : 'emergency';
    },
    important: () => toggle('important'),
    needs_superior: () => toggle('needs_superior'),
    answer_later: () => toggle('answer_later'),
    declined: () => void act({ do: 'surnameUnwilling' }),
    correct: () => {
      // Which item, where they are on the screen; elsewhere it brings them there.
      if (speech.suggestion.value.main?.readBack) drawer.value = 'read_back';
      else void act({ do: 'correctReadBack' });
    },
    copy: () => {
      if (active.value) history.copyCall(active.value);
    },
    undo: () => void act({ do: 'undo' }),
    hung_up: () => void act({ do: 'end', reason: 'caller_hung_up' }),
    wrong_number: () => void act({ do: 'end', reason: 'wrong_number' }),
    answer: () => void act({ do: 'answer' }),
    second_ring: () => void act({ do: 'ring' }),
    ticket: () => void fill.keepTicket(),
    handbook: () => openSearch('handbook'),
    directory: () => {
      // Between calls it shows and sets who is where.
      directory.lookForNoted();
      if (active.value) openSearch('directory');
      else drawer.value = 'directory';
    },
    insert_answer: handbook.insertReading,
    promise: promises.give,
    take_over: known.takeOver,
    join: () => chase.join(),
    second_matter: () => void beginSecond(),
    promises: () => {
      // Between calls the list stands there already.
      view.value = view.value.at !== 'promises' && active.value ? { at: 'promises' } : { at: 'desk' };
      promises.focusRequest.value += 1;
    },
    clerk: () => {
      drawer.value = drawer.value === 'clerk' ? 'none' : 'clerk';
    },
    history: () => {
      view.value = view.value.at === 'desk' ? { at: 'history' } : { at: 'desk' };
    },
  };

  const globals = { global_call: 'call', global_hold: 'hold', global_fill: 'fill', global_notes: 'notes' } as const;
  const isGlobal = (name: PanelCommand | GlobalKeyName): name is GlobalKeyName => name in globals;
  return {
    run: (command: PanelCommand) => {
      commands[command]();
      if (!takesCursor.includes(drawer.value)) focusNotes();
    },
    /** The key of a command as it stands on a button. */
    hotkey: (name: PanelCommand | GlobalKeyName): string =>
      isGlobal(name) ? ports.globalKeys[globals[name]] : shownKeys(keysOf(name, ports.settings.value.keys)),
  };
}
