import { useState } from 'preact/hooks';
import { isWritten, keyOf } from '../../../lib/fill/plan/to-write.ts';
import { Button } from '../../ui/Button.tsx';
import './fill-card.css';
import { usePanel } from '../model/context.ts';
import { FillOutcome } from './FillOutcome.tsx';
import { OutOfReach } from './OutOfReach.tsx';
import { PlanLine } from './PlanLine.tsx';
import { TeachForm } from './TeachForm.tsx';

/** What is about to be written, or was: call and page by name, then field by field. Nothing is written before this is seen. */
export function FillCard() {
  const { t, active, fill, callLabel, hotkey, run } = usePanel();
  const step = fill.step.value;
  const [teaching, setTeaching] = useState(false);
  if (step.at === 'idle') return active.value?.fill && !active.value.ticket ? <Filled /> : null;
  return (
    <section class="fill-card" aria-label={t('fill.label')} aria-busy={fill.busy.value}>
      {step.at === 'looking' || step.at === 'filling' ? <p aria-live="polite">{t(`fill.${step.at}`)}</p> : null}
      {step.at === 'problem' ? (
        <>
          <p role="alert">{t(`fill_problem.${step.reason}`)}</p>
          {step.reason === 'no_form' ? <OutOfReach open /> : null}
          {teaching && step.reason === 'no_form' ? <TeachForm /> : null}
          <div class="row">
            {step.reason === 'no_permission' ? (
              <span class="soft">{t('fill.key_hint', { key: hotkey('global_fill') })}</span>
            ) : null}
            {step.reason === 'no_form' ? <TeachButton open={teaching} toggle={setTeaching} /> : null}
            <Button tone="quiet" onClick={fill.dismiss}>
              {t('fill.close')}
            </Button>
          </div>
        </>
      ) : null}
      {step.at === 'plan' ? (
        <>
          <Target title={step.plan.title} url={step.plan.url} caller={callLabel.value} />
          {step.plan.stop ? (
            <p class="stop" role="alert">
              {t(`fill_stop.${step.plan.stop}`)}
            </p>
          ) : null}
          <ul class="fields">
            {step.plan.fields.map((field) => (
              <PlanLine key={`${field.frame}:${field.ref}`} field={field} />
            ))}
          </ul>
          <OutOfReach />
          {teaching ? <TeachForm /> : null}
          <div class="row">
            <TeachButton open={teaching} toggle={setTeaching} />
            <Button tone="quiet" onClick={fill.dismiss}>
              {t('fill.cancel')}
            </Button>
            <Button
              tone={step.plan.stop ? 'plain' : 'main'}
              onClick={fill.write}
              hotkey={step.plan.stop ? undefined : hotkey('global_fill')}
            >
              {t(step.plan.stop ? 'fill.write_anyway' : 'fill.write', {
                count: step.plan.fields.filter((field) => isWritten(field, fill.choices.value.get(keyOf(field))))
                  .length,
              })}
            </Button>
          </div>
        </>
      ) : null}
      {step.at === 'done' ? (
        <>
          <p aria-live="polite">
            {t('fill.done', {
              filled: step.report.fields.filter((f) => f.outcome === 'filled' || f.outcome === 'reformatted').length,
              count: step.report.fields.length,
            })}
          </p>
          <ul class="fields">
            {step.report.fields
              .filter((field) => field.outcome !== 'filled')
              .map((field) => (
                <FillOutcome key={`${field.frame}:${field.ref}`} field={field} />
              ))}
          </ul>
          <div class="row">
            <Button onClick={fill.undo}>{t('fill.undo')}</Button>
            {fill.offerSite.value ? (
              <Button tone="quiet" onClick={fill.allowSite}>
                {t('fill.allow_site', { site: fill.offerSite.value })}
              </Button>
            ) : null}
            <Button onClick={() => run('ticket')} hotkey={hotkey('ticket')}>
              {t('fill.keep_ticket')}
            </Button>
            <Button tone="quiet" onClick={fill.dismiss}>
              {t('fill.close')}
            </Button>
          </div>
        </>
      ) : null}
    </section>
  );
}

function TeachButton({ open, toggle }: { readonly open: boolean; readonly toggle: (open: boolean) => void }) {
  const { t } = usePanel();
  return (
    <Button tone="quiet" expanded={open} onClick={() => toggle(!open)}>
      {t('teach.open')}
    </Button>
  );
}

/** The call was filled from, and may be the panel was built anew since: undo and the ticket's number are still at hand. */
function Filled() {
  const { t, fill, hotkey, run } = usePanel();
  return (
    <section class="fill-card" aria-label={t('fill.label')}>
      <div class="row">
        <span class="soft">{t('fill.filled')}</span>
        <Button tone="quiet" onClick={fill.undo}>
          {t('fill.undo')}
        </Button>
        <Button tone="quiet" onClick={() => run('ticket')} hotkey={hotkey('ticket')}>
          {t('fill.keep_ticket')}
        </Button>
      </div>
    </section>
  );
}

function Target({ title, url, caller }: { readonly title: string; readonly url: string; readonly caller: string }) {
  const { t } = usePanel();
  return (
    <p class="target">
      <strong>{caller}</strong> → <strong>{title}</strong>
      <span class="soft" title={url}>
        {hostAndPath(url) || t('fill.this_page')}
      </span>
    </p>
  );
}

function hostAndPath(url: string): string {
  try {
    const { host, pathname } = new URL(url);
    return host + pathname;
  } catch {
    return '';
  }
}
