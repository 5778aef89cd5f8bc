import type { FieldReport } from '../../../lib/fill/types.ts';
import { usePanel } from '../model/context.ts';

const knownReasons = ['locked', 'changed_meanwhile', 'not_seen', 'navigated', 'no_permission', 'failed'] as const;

/** A field that does not hold what was noted: what became of it, and why, in the page's own words where it has any. */
export function FillOutcome({ field }: { readonly field: FieldReport }) {
  const { t, fill } = usePanel();
  const { frame, ref, label, outcome, why = '' } = field;
  const known = knownReasons.find((reason) => reason === why);
  const said = known ? t(`outcome_why.${known}`) : /[^a-z_]/.test(why) ? why : '';
  return (
    <li>
      <button type="button" class="label" onClick={() => fill.show(frame, ref)}>
        {label}
      </button>
      <span class={`outcome ${outcome}`}>{t(`outcome.${outcome}`)}</span>
      {said ? <span class="soft">{said}</span> : null}
    </li>
  );
}
