import type { CallEvent, CallLog } from '../../lib/call/events.ts';
import { usePanel } from '../panel/model/context.ts';
import { clockOf } from '../ui/format.ts';
import './timeline.css';

/** What happened in a call, in order, each with its time since the beginning. */
export function Timeline({ log }: { readonly log: CallLog }) {
  const { t, noteLabel, kindLabel, emergencyLabel, handbook } = usePanel();
  const undone = new Set(log.events.flatMap((event) => (event.type === 'undone' ? [event.seq, event.target] : [])));
  const detail = (event: CallEvent): string => {
    switch (event.type) {
      case 'stage_entered':
        return t(`stages.${event.stage}`);
      case 'said':
        return event.clause;
      case 'handbook_answered':
        return handbook.questionOf(event.entry);
      case 'colleague_sought':
        return t(`directory.outcome.${event.outcome}`);
      case 'noted':
        return noteLabel(event.key);
      case 'kind_set':
        return kindLabel(event.kind);
      case 'flag_set':
        return t(`flag.${event.flag}`);
      case 'emergency_set':
        return event.emergency ? emergencyLabel(event.emergency) : '';
      case 'surname_step':
        return t(`surname_step.${event.step}`);
      case 'filled':
        return event.title;
      case 'ticket_linked':
        return event.number;
      case 'ended':
        return t(`end_reason.${event.reason}`);
      default:
        return '';
    }
  };
  return (
    <ol class="timeline">
      {log.events.map((event) => (
        <li key={event.seq} class={undone.has(event.seq) ? 'undone' : ''}>
          <span class="number soft">{clockOf(event.offsetMs)}</span>
          <span>{t(`event.${event.type}`)}</span>
          <span class="soft">{detail(event)}</span>
        </li>
      ))}
    </ol>
  );
}
