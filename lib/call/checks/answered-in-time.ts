import { ringTimer } from '../timers.ts';
import type { Answer, Asked } from './answer.ts';

/** R4. A call whose ringing was not seen is not measured; a stage key pressed while it rang only implies the answer. */
export function answeredInTime({ state, events, procedure }: Asked<'answered_in_time'>): Answer {
  if (state.begunWith !== 'ring') return { status: 'not_measured', values: {} };
  const untilMs = state.answeredMs ?? state.endedMs;
  if (untilMs === null) return { status: 'not_measured', values: {} };
  const { count, late } = ringTimer(untilMs, procedure.limits);
  const values = { ringMs: untilMs, rings: count, missed: state.status === 'missed' };
  if (state.status === 'missed') return { status: 'missed', values };
  if (!events.some((event) => event.type === 'answered')) return { status: 'implied', values };
  return { status: late ? 'missed' : 'kept', values };
}
