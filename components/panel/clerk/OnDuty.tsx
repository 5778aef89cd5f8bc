import { Button } from '../../ui/Button.tsx';
import { usePanel } from '../model/context.ts';

/** Who can sit here, one click each: between calls is when shifts change. */
const mostShown = 9;

/** The clerks of this desk between calls, for the mouse. One who sits here alone needs none of it. */
export function OnDuty() {
  const { t, clerks } = usePanel();
  const { names, now, take } = clerks;
  if (names.value.length < 2) return null;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset belongs to a form
    <div class="on-duty" role="group" aria-label={t('clerk.label')}>
      <span class="soft">{t('clerk.on_duty')}</span>
      {names.value.slice(0, mostShown).map((name) => (
        <Button key={name} tone="quiet" pressed={name === now.value} onClick={() => take(name)}>
          {name}
        </Button>
      ))}
    </div>
  );
}
