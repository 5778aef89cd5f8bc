import { useState } from 'preact/hooks';
import { dayAt } from '../../../lib/fill/plan/date-format.ts';
import { keyOf } from '../../../lib/fill/plan/to-write.ts';
import { teach, teachAnswer } from '../../../lib/fill/teach/change-maps.ts';
import type { PlannedField } from '../../../lib/fill/types.ts';
import { Button } from '../../ui/Button.tsx';
import { usePanel } from '../model/context.ts';

const knownReasons = ['unsure', 'no_option', 'no_time'] as const;

/** What the clerk has to decide: whether it is this field, which of its options is meant, or what time of day. */
export function Asked({ field }: { readonly field: PlannedField }) {
  const { t } = usePanel();
  const reason = knownReasons.find((known) => known === field.why) ?? 'other';
  return (
    <span class="conflict">
      <span class="found">{t(`plan_why.${reason}`)}</span>
      {reason === 'unsure' ? <Unsure field={field} /> : null}
      {reason === 'no_option' && field.options ? <WhichOption field={field} options={field.options} /> : null}
      {reason === 'no_time' && field.format ? <WhichTime field={field} format={field.format} /> : null}
    </span>
  );
}

function Unsure({ field }: { readonly field: PlannedField }) {
  const { t, fill } = usePanel();
  const always = useAlways(field);
  const chosen = fill.choices.value.get(keyOf(field)) === 'replace';
  return (
    <>
      <Button tone="quiet" pressed={chosen} onClick={() => fill.choose(field, chosen ? 'keep' : 'replace')}>
        {t('fill.use_it')}
      </Button>
      <Button
        tone="quiet"
        disabled={always.done}
        onClick={() => {
          fill.choose(field, 'replace');
          always.remember((site, at) => (maps) => teach(maps, site, at, field.meaning));
        }}
      >
        {t('teach.always')}
      </Button>
    </>
  );
}

function WhichOption({ field, options }: { readonly field: PlannedField; readonly options: readonly string[] }) {
  const { t, fill } = usePanel();
  const always = useAlways(field);
  const choice = fill.choices.value.get(keyOf(field));
  const option = typeof choice === 'object' ? choice.text : '';
  return (
    <>
      <select
        aria-label={t('teach.option')}
        value={option}
        onChange={({ currentTarget: { value } }) => fill.choose(field, value === '' ? 'keep' : { text: value })}
      >
        <option value="">{t('teach.choose')}</option>
        {options.map((one) => (
          <option key={one} value={one}>
            {one}
          </option>
        ))}
      </select>
      {option ? (
        <Button
          tone="quiet"
          disabled={always.done}
          onClick={() =>
            always.remember((site, at) => (maps) => teachAnswer(maps, site, at, { noted: field.wanted, option }))
          }
        >
          {t('teach.always')}
        </Button>
      ) : null}
    </>
  );
}

function WhichTime({ field, format }: { readonly field: PlannedField; readonly format: string }) {
  const { t, fill } = usePanel();
  return (
    <input
      type="time"
      aria-label={t('teach.time')}
      onInput={({ currentTarget: { value } }) =>
        fill.choose(field, value === '' ? 'keep' : { text: dayAt(field.wanted, value, format) })
      }
    />
  );
}

type Maps = Parameters<Parameters<ReturnType<typeof usePanel>['fill']['changeMaps']>[0]>[0];
type Fields = ReturnType<Awaited<ReturnType<ReturnType<typeof usePanel>['fill']['session']>>['teachable']>;

/** Keeps a decision for the next time; done once, it says so by being spent. */
function useAlways(field: PlannedField) {
  const { t, fill, notice } = usePanel();
  const [done, setDone] = useState(false);
  const remember = async (
    change: (site: Fields['site'], at: Fields['fields'][number]['at']) => (maps: Maps) => Maps,
  ) => {
    const { site, fields } = (await fill.session()).teachable();
    const taught = fields.find((one) => one.frame === field.frame && one.ref === field.ref);
    if (!taught || site === '') {
      notice.value = { tone: 'plain', text: t('teach.no_site') };
      return;
    }
    await fill.changeMaps(change(site, taught.at));
    setDone(true);
    notice.value = { tone: 'plain', text: t('teach.saved', { label: taught.label }) };
  };
  return { done, remember: (change: Parameters<typeof remember>[0]) => void remember(change) };
}
