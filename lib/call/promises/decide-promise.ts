import type { Procedure } from '../../procedure/procedure-schema.ts';
import { type Decision, keep, refuse, unchanged } from '../desk/outcome.ts';
import { keepsNotes } from '../log/keeps-notes.ts';
import { counts } from '../log/transitions.ts';
import type { CallState } from '../state.ts';
import { promiseOf } from './apply-promise.ts';
import type { PromiseCommand } from './promise-command.ts';

/** Turns what is asked of a promise into a fact of its call, be the call open or long closed. */
export function decidePromise(
  call: CallState,
  command: PromiseCommand,
  { procedure, clerk }: { readonly procedure: Procedure; readonly clerk: string },
): Decision {
  if (command.do === 'promise') return give(call, command, procedure, clerk);
  const promise = promiseOf(call.promises, command.promise);
  if (!promise) return refuse('no_promise');
  const open = promise.status === 'open';
  const { promise: id } = command;
  switch (command.do) {
    case 'movePromise': {
      const { dueAt, because } = command;
      if (!open) return refuse('promise_settled');
      if (because === 'clerk' && dueAt === promise.dueAt) return unchanged;
      return keep(call, { type: 'promise_moved', promise: id, dueAt, because, clerk });
    }
    case 'finishPromise':
      return open ? keep(call, { type: 'promise_done', promise: id, clerk }) : refuse('promise_settled');
    case 'passPromiseOn':
      return open
        ? keep(call, { type: 'promise_passed_on', promise: id, to: command.to.trim(), clerk })
        : refuse('promise_settled');
    case 'reopenPromise':
      return open ? unchanged : keep(call, { type: 'promise_reopened', promise: id, clerk });
  }
}

/** N3, C1: a private call and a wrong number leave nothing behind, a promise neither. */
function give(
  call: CallState,
  { promise, kind, what, forWhom, dueAt }: Extract<PromiseCommand, { do: 'promise' }>,
  procedure: Procedure,
  clerk: string,
): Decision {
  if (!keepsNotes(call, procedure)) return refuse('keeps_no_notes');
  if (!counts(call.status, 'promised')) return refuse('not_answered');
  if (promiseOf(call.promises, promise)) return unchanged;
  return keep(call, { type: 'promised', promise, kind, what: what.trim(), forWhom: forWhom.trim(), dueAt, clerk });
}
