import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { scoreOf } from '../../lib/call/review/score.ts';
import { EvidenceList } from '../history/EvidenceList.tsx';
import { Button } from '../ui/Button.tsx';
import { clockOf } from '../ui/format.ts';
import { usePanel } from './model/context.ts';
import './wrap-up.css';

/** After the call (A9): what was observed, two short answers, and the time for it, which can be extended. */
export function WrapUp() {
  const { t, active, timers, evidenceOf, act, hotkey, run, procedure, reviewDrafts } = usePanel();
  const id = active.value?.id;
  const [{ good, lacking }, setDraft] = useState((id && reviewDrafts.get(id)) ?? { good: '', lacking: '' });
  const type = (change: { readonly good?: string; readonly lacking?: string }) => {
    const draft = { good, lacking, ...change };
    setDraft(draft);
    // The next call may ring in the midst of a word: what is written so far is there again after it.
    if (id) reviewDrafts.set(id, draft);
  };
  const first = useRef<HTMLInputElement>(null);
  // The capture line is gone: the cursor that stood in it goes on to the first answer, Esc skips both.
  useLayoutEffect(() => {
    if (document.activeElement === document.body) first.current?.focus();
  }, []);
  const call = active.value;
  if (!call) return null;
  const wrapUp = timers.value?.wrapUp;
  const lines = evidenceOf(call);
  const score = scoreOf(lines, procedure);
  const close = (skipped: boolean) =>
    act({ do: 'review', good: skipped ? '' : good, lacking: skipped ? '' : lacking, skipped, call: call.id });
  return (
    <section
      class="wrap-up"
      aria-label={t('review.label')}
      onKeyDown={(event) => {
        if (event.isComposing) return;
        if (event.key === 'Escape') close(true);
        // An Enter that was meant for the capture line, which stood here a moment ago, closes nothing.
        const written = event.target instanceof HTMLInputElement && (good || lacking);
        if (event.key === 'Enter' && !event.ctrlKey && written) close(false);
      }}
    >
      <div class="row">
        <h2>{t('review.title')}</h2>
        {score ? (
          <span class="number soft" title={t('review.score_hint')}>
            {t('review.score', { points: score.points, outOf: score.outOf })}
          </span>
        ) : null}
        {wrapUp ? (
          <span class="number soft" role="timer">
            {wrapUp.over ? t('review.time_over') : t('review.time_left', { time: clockOf(wrapUp.leftMs) })}
          </span>
        ) : null}
        <Button tone="quiet" onClick={() => act({ do: 'extendWrapUp', call: call.id })}>
          {t('review.extend')}
        </Button>
      </div>
      {call.endReason !== 'clerk' && call.endReason !== null ? (
        <p class="soft">{t(`end_reason.${call.endReason}`)}</p>
      ) : null}
      <EvidenceList evidence={lines} t={t} />
      <label>
        <span>{t('review.good')}</span>
        <input
          ref={first}
          autocomplete="off"
          value={good}
          maxLength={500}
          onInput={(event) => type({ good: event.currentTarget.value })}
        />
      </label>
      <label>
        <span>{t('review.lacking')}</span>
        <input
          autocomplete="off"
          value={lacking}
          maxLength={500}
          onInput={(event) => type({ lacking: event.currentTarget.value })}
        />
      </label>
      <p class="row">
        {call.ticket ? (
          <span>{t('review.ticket', { number: call.ticket.number })}</span>
        ) : (
          <Button tone="quiet" onClick={() => run('ticket')} hotkey={hotkey('ticket')}>
            {t('fill.keep_ticket')}
          </Button>
        )}
        <Button tone="quiet" onClick={() => run('copy')} hotkey={hotkey('copy')}>
          {t('copy.all')}
        </Button>
      </p>
      <div class="row end">
        <Button onClick={() => close(true)} hotkey="Esc">
          {t('review.skip')}
        </Button>
        <Button tone="main" onClick={() => close(false)}>
          {t('review.close')}
        </Button>
      </div>
    </section>
  );
}
