import { useSignal, useSignalEffect } from '@preact/signals';
import type { CallId, CallLog } from '../../lib/call/events.ts';
import { replay } from '../../lib/call/replay.ts';
import type { NoteKey } from '../../lib/notes/vocabulary.ts';
import { usePanel } from '../panel/model/context.ts';
import { Button } from '../ui/Button.tsx';
import { clockOf, dayOf, timeOf } from '../ui/format.ts';
import './call-detail.css';
import { DeleteCall } from './DeleteCall.tsx';
import { EvidenceList } from './EvidenceList.tsx';
import { JoinedCalls } from './JoinedCalls.tsx';
import { KeptPromises } from './KeptPromises.tsx';
import { Timeline } from './Timeline.tsx';

/** One call as it was kept: notes, evidence and timeline. An unfinished one can be gone on with. */
export function CallDetail({ id }: { readonly id: CallId }) {
  const {
    t,
    store,
    view,
    locale,
    noteLabel,
    kindLabel,
    procedure,
    evidenceOf,
    reopen,
    copyCall,
    showStoreProblem,
    promises,
  } = usePanel();
  const log = useSignal<CallLog | null | undefined>(undefined);
  useSignalEffect(() => {
    // Read again when a promise of it is settled.
    promises.changes.value;
    void store.read(id).then((read) => {
      if (read.ok) log.value = read.value;
      else showStoreProblem(read.reason);
    });
  });
  if (log.value === undefined) return null;
  const back = (
    <Button
      tone="quiet"
      onClick={() => {
        view.value = { at: 'history' };
      }}
    >
      ‹ {t('history.back_to_list')}
    </Button>
  );
  if (log.value === null) {
    return (
      <article class="call-detail">
        <div class="row">{back}</div>
        <p class="soft empty">{t('history.gone')}</p>
      </article>
    );
  }
  const call = replay(log.value, procedure);
  const open = call.status !== 'closed' && call.status !== 'missed';
  const notes = Object.entries(call.notes) as [NoteKey, string][];
  return (
    <article class="call-detail">
      <div class="row">
        {back}
        <Button tone="quiet" onClick={() => copyCall(call)}>
          {t('copy.all')}
        </Button>
        {open ? (
          <Button tone="main" onClick={() => reopen(id)}>
            {t('history.reopen')}
          </Button>
        ) : null}
      </div>
      <h2>
        {dayOf(call.startedAt, locale.value)} {timeOf(call.startedAt, locale.value)}
      </h2>
      <p class="soft">
        {[
          call.status === 'missed' ? t('status.missed') : call.kind ? kindLabel(call.kind) : '',
          ...call.flags.map((flag) => t(`flag.${flag}`)),
          call.endReason && call.endReason !== 'clerk' ? t(`end_reason.${call.endReason}`) : '',
          call.endedMs === null ? '' : clockOf(call.endedMs - (call.answeredMs ?? 0)),
          call.clerk,
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {call.ticket ? <p>{t('review.ticket', { number: call.ticket.number })}</p> : null}
      <dl class="kept-notes">
        {notes.map(([key, text]) => (
          <div key={key}>
            <dt>{noteLabel(key)}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      <JoinedCalls call={call} />
      <KeptPromises call={call} />
      {call.review && !call.review.skipped ? (
        <p class="soft">
          {[call.review.good && `＋ ${call.review.good}`, call.review.lacking && `－ ${call.review.lacking}`]
            .filter(Boolean)
            .join('　')}
        </p>
      ) : null}
      <h3>{t('history.evidence')}</h3>
      <EvidenceList evidence={evidenceOf(call, log.value)} t={t} />
      <h3>{t('history.timeline')}</h3>
      <Timeline log={log.value} />
      {open ? null : <DeleteCall id={id} />}
    </article>
  );
}
