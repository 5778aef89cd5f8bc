import { callMeans } from './advance-means.ts';
import type { DeskCommand } from './commands.ts';
import { callOf, type Desk, newestWith, subjectOf } from './desk/desk.ts';
import { callBack, secondMatter } from './desk/joined-call.ts';
import { answer, miss, resume, ring, ringWithNumber } from './desk/line.ts';
import { type Decision, type DeskContext, keep, refuse } from './desk/outcome.ts';
import {
  confirmReadBack,
  end,
  go,
  keepWhereItCounts,
  note,
  seekColleague,
  setEmergency,
  setFlag,
  setKind,
  surnameUnwilling,
} from './desk/talk.ts';
import { undo } from './desk/undo.ts';
import { keepsNotes } from './log/keeps-notes.ts';
import { decidePromise } from './promises/decide-promise.ts';
import type { CallState } from './state.ts';

/**
 * Turns a command into facts, or refuses it with a reason. What it yields always counts in `replay`, and leaves one
 * active call at most: answering or resuming one puts the other on hold (see `freeLine`).
 */
export function decide(desk: Desk, command: DeskCommand, context: DeskContext): Decision {
  const named = 'call' in command && command.call !== undefined ? callOf(desk, command.call) : null;
  if ('call' in command && command.call !== undefined && !named) return refuse('no_call');
  switch (command.do) {
    case 'ring':
      return ring(desk, context);
    case 'ringWithNumber':
      return ringWithNumber(desk, command, context);
    case 'advance':
      return advance(desk, context);
    case 'answer':
      return answer(desk, named, context);
    case 'miss':
      return miss(desk, named);
    case 'resume':
      return resume(desk, named, context.procedure);
    case 'secondMatter':
      return secondMatter(desk, context);
    case 'callBack':
      return callBack(desk, command, context);
    case 'undo':
      return undo(desk, named);
    default: {
      const call = named ?? subjectFor(desk, command);
      return call ? onCall(desk, call, command, context) : refuse('no_call');
    }
  }
}

type OnOneCall = Exclude<
  DeskCommand,
  { do: 'ring' | 'ringWithNumber' | 'advance' | 'answer' | 'miss' | 'resume' | 'secondMatter' | 'callBack' | 'undo' }
>;

/** Review and wrap-up mean the ended call, even while the next one rings or waits. */
function subjectFor(desk: Desk, command: OnOneCall): CallState | null {
  const inWrapUp = command.do === 'review' || command.do === 'extendWrapUp';
  return (inWrapUp ? newestWith(desk, 'ended') : null) ?? subjectOf(desk);
}

/** The call key (see `advanceMeans`). */
function advance(desk: Desk, context: DeskContext): Decision {
  const call = subjectOf(desk);
  if (!call) return ring(desk, context);
  switch (callMeans(call, context.procedure)) {
    case 'answer':
      return answer(desk, call, context);
    case 'resume':
      return resume(desk, call, context.procedure);
    case 'to_converse':
      return keep(call, { type: 'stage_entered', stage: 'converse' });
    case 'to_note':
      return keep(call, { type: 'stage_entered', stage: 'note' });
    case 'to_end':
    case 'to_closing':
      return keep(call, { type: 'stage_entered', stage: 'end' });
    case 'confirm':
      return confirmReadBack(call);
    case 'hang_up':
      return end(call, 'clerk');
    default:
      return ring(desk, context);
  }
}

function onCall(desk: Desk, call: CallState, command: OnOneCall, context: DeskContext): Decision {
  const { procedure } = context;
  switch (command.do) {
    case 'go':
      return go(desk, call, command, procedure);
    case 'hold':
      return keepWhereItCounts(call, { type: 'held' });
    case 'say': {
      const { do: _, ...said } = command;
      return keepWhereItCounts(call, { type: 'said', ...said });
    }
    case 'answerFromHandbook': {
      if (!keepsNotes(call, procedure)) return refuse('keeps_no_notes');
      const { entry, withSurname } = command;
      return keepWhereItCounts(call, { type: 'handbook_answered', entry, withSurname });
    }
    case 'seekColleague':
      return seekColleague(call, command, procedure);
    case 'note':
      return note(call, command, procedure);
    case 'setKind':
      return setKind(call, command, procedure);
    case 'setFlag':
      return setFlag(call, command);
    case 'setEmergency':
      return setEmergency(call, command);
    case 'surnameUnwilling':
      return surnameUnwilling(call);
    case 'confirmReadBack':
      return confirmReadBack(call);
    case 'correctReadBack':
      return keepWhereItCounts(call, { type: 'read_back_corrected', ...(command.note ? { note: command.note } : {}) });
    case 'recordFill': {
      const { title, url, fields } = command;
      return keepWhereItCounts(call, { type: 'filled', title, url, fields });
    }
    case 'recordFillUndone':
      return call.fill ? keepWhereItCounts(call, { type: 'fill_undone' }) : refuse('nothing_to_undo');
    case 'linkTicket':
      return keepWhereItCounts(call, { type: 'ticket_linked', number: command.number, url: command.url });
    case 'promise':
    case 'movePromise':
    case 'finishPromise':
    case 'passPromiseOn':
    case 'reopenPromise':
      return decidePromise(call, command, context);
    case 'end':
      return end(call, command.reason);
    case 'extendWrapUp': {
      if (call.status !== 'ended') return refuse('not_in_wrap_up');
      return keep(call, { type: 'wrap_up_extended', byMs: procedure.limits.wrapUpExtensionMs });
    }
    case 'review': {
      if (call.status !== 'ended') return refuse('not_in_wrap_up');
      return keep(call, { type: 'reviewed', good: command.good, lacking: command.lacking, skipped: command.skipped });
    }
  }
}
