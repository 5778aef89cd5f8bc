import type { PlannedField } from '../../lib/fill/types.ts';
import { Button } from '../ui/Button.tsx';
import './fill-card.css';
import { usePanel } from './model/context.ts';
import type { ConflictChoice } from './model/fill-model.ts';

const choices: readonly ConflictChoice[] = ['keep', 'replace', 'append'];

/** What is about to be written, or was: call and page by name, then field by field. Nothing is written before this is seen. */
export function FillCard() {
  const { t, fill, callLabel, hotkey, run } = usePanel();
  const step = fill.step.value;
  if (step.at === 'idle') return null;
  return (
    <section class="fill-card" aria-label={t('fill.label')} aria-busy={fill.busy.value}>
      {step.at === 'looking' || step.at === 'filling' ? <p aria-live="polite">{t(`fill.${step.at}`)}</p> : null}
      {step.at === 'problem' ? (
        <>
          <p role="alert">{t(`fill_problem.${step.reason}`)}</p>
          <div class="row">
            {step.reason === 'no_permission' ? (
              <span class="soft">{t('fill.key_hint', { key: hotkey('global_fill') })}</span>
            ) : null}
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
          <div class="row">
            <Button tone="quiet" onClick={fill.dismiss}>
              {t('fill.cancel')}
            </Button>
            <Button
              tone={step.plan.stop ? 'plain' : 'main'}
              onClick={fill.write}
              hotkey={step.plan.stop ? undefined : hotkey('global_fill')}
            >
              {t(step.plan.stop ? 'fill.write_anyway' : 'fill.write', {
                count: step.plan.fields.filter((field) => field.action === 'fill').length,
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
                <li key={`${field.frame}:${field.ref}`}>
                  <button type="button" class="label" onClick={() => fill.show(field.frame, field.ref)}>
                    {field.label}
                  </button>
                  <span class={`outcome ${field.outcome}`}>{t(`outcome.${field.outcome}`)}</span>
                  {field.why && /[^a-z_]/.test(field.why) ? <span class="soft">{field.why}</span> : null}
                </li>
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

function PlanLine({ field }: { readonly field: PlannedField }) {
  const { t, fill, noteLabel } = usePanel();
  const chosen = fill.choices.value.get(`${field.frame}:${field.ref}`) ?? 'keep';
  return (
    <li class={field.action}>
      <button
        type="button"
        class="label"
        onClick={() => fill.show(field.frame, field.ref)}
        title={noteLabel(field.meaning)}
      >
        {field.label || noteLabel(field.meaning)}
      </button>
      <span class="wanted">{field.action === 'keep' ? field.found : field.wanted}</span>
      {field.action === 'fill' ? null : <span class="soft">{t(`plan_action.${field.action}`)}</span>}
      {field.action === 'ask' ? <Asked field={field} /> : null}
      {field.action === 'conflict' ? (
        <span class="conflict">
          <span class="found">{t('fill.holds', { text: field.found })}</span>
          {choices.map((choice) => (
            <Button key={choice} tone="quiet" pressed={chosen === choice} onClick={() => fill.choose(field, choice)}>
              {t(`conflict.${choice}`)}
            </Button>
          ))}
        </span>
      ) : null}
    </li>
  );
}

const knownReasons = ['unsure', 'no_option', 'no_time'] as const;

/** What the clerk has to decide: whether it is this field, or what to choose in it on the page. */
function Asked({ field }: { readonly field: PlannedField }) {
  const { t, fill } = usePanel();
  const reason = knownReasons.find((known) => known === field.why) ?? 'other';
  const chosen = fill.choices.value.get(`${field.frame}:${field.ref}`) === 'replace';
  return (
    <span class="conflict">
      <span class="found">{t(`plan_why.${reason}`)}</span>
      {reason === 'unsure' ? (
        <Button tone="quiet" pressed={chosen} onClick={() => fill.choose(field, chosen ? 'keep' : 'replace')}>
          {t('fill.use_it')}
        </Button>
      ) : null}
    </span>
  );
}
