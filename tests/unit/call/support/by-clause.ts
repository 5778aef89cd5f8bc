import { type ClauseEvidence, evidence } from '../../../../lib/call/checks/evidence.ts';
import { type Timers, timersOf } from '../../../../lib/call/timers.ts';
import { defaultProcedure } from '../../../../lib/procedure/default-procedure.ts';
import type { DeskPlay } from './desk-play.ts';

/** The evidence of one check of the built-in procedure, as the review would show it now. */
export function check(desk: DeskPlay, id: string, call = 0): ClauseEvidence {
  const found = evidence(desk.log(call), desk.call(call), defaultProcedure, desk.now(call)).find(
    (line) => line.check === id,
  );
  if (!found) throw new Error(`The procedure has no check ${id}`);
  return found;
}

export const timers = (desk: DeskPlay, call = 0): Timers => timersOf(desk.call(call), desk.now(call), defaultProcedure);
