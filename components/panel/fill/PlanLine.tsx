import { withoutTricks } from '../../../lib/fill/describe/plain.ts';
import type { ConflictChoice } from '../../../lib/fill/plan/to-write.ts';
import type { PlannedField } from '../../../lib/fill/types.ts';
import { Button } from '../../ui/Button.tsx';
import { usePanel } from '../model/context.ts';
import { Asked } from './Asked.tsx';

/** Of what a page holds in a field. */
const mostShown = 400;
const choices: readonly ConflictChoice[] = ['keep', 'replace', 'append'];

/** One field of the plan: what it is called, what it will hold, and what the clerk has to decide about it. */
export function PlanLine({ field }: { readonly field: PlannedField }) {
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
      <span class="wanted">
        {field.action === 'keep' ? withoutTricks(field.found.slice(0, mostShown)) : field.wanted}
      </span>
      {field.action === 'fill' ? null : <span class="soft">{t(`plan_action.${field.action}`)}</span>}
      {field.action === 'ask' ? <Asked field={field} /> : null}
      {field.action === 'conflict' ? (
        <span class="conflict">
          <span class="found">{t('fill.holds', { text: withoutTricks(field.found.slice(0, mostShown)) })}</span>
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
