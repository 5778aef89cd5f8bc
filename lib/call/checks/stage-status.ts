import type { Stage } from '../../procedure/types.ts';
import { isBefore } from '../log/stage-order.ts';
import type { CallState } from '../state.ts';
import type { EvidenceStatus } from './answer.ts';

/**
 * What the stages alone tell about something that belongs to one of them: implied once the clerk went on from there,
 * shown while the call is or was in it, else nothing. An end that the clerk did not bring about implies nothing.
 */
export function stageStatus(state: CallState, stage: Stage): EvidenceStatus {
  const been = state.stages.map((span) => span.stage);
  const wentOn = been.some((other) => isBefore(stage, other) && (other !== 'review' || state.endReason === 'clerk'));
  if (wentOn && state.endReason !== 'wrong_number') return 'implied';
  return been.includes(stage) ? 'shown' : 'not_measured';
}
