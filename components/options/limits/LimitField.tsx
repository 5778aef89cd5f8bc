import { useEffect, useId, useState } from 'preact/hooks';
import type { Texts } from '../../../lib/i18n/texts.ts';
import type { OfficeLimit, OfficeLimits } from '../../../lib/procedure/office-limits.ts';
import { type LimitProblem, readLimit, unitOf, writtenLimit, writtenRange } from '../../../lib/procedure/read-limit.ts';

interface Props {
  readonly t: Texts;
  readonly limit: OfficeLimit;
  /** What is set; absent: the procedure's own. */
  readonly value: number | undefined;
  readonly inForce: Required<OfficeLimits>;
  readonly keep: (value: number | null) => void;
}

/** One limit with its unit. What may not be is said beside it, and is not kept: what held before holds on. */
export function LimitField({ t, limit, value, inForce, keep }: Props) {
  const id = useId();
  const kept = value === undefined ? '' : writtenLimit(limit, value);
  const [typed, setTyped] = useState(kept);
  const [problem, setProblem] = useState<LimitProblem | null>(null);
  useEffect(() => {
    setTyped(kept);
    setProblem(null);
  }, [kept]);
  const now = writtenLimit(limit, inForce[limit]);
  const take = (text: string) => {
    const read = readLimit(limit, text, inForce);
    setProblem(read.ok ? null : read.reason);
    if (read.ok && read.value !== (value ?? null)) keep(read.value);
  };
  const { min, max, orNever } = writtenRange(limit);
  const remark =
    problem === 'range'
      ? t(orNever ? 'settings.range_or_never' : 'settings.range', { min, max, now })
      : problem === 'look_in'
        ? t('settings.look_in_late', { now })
        : kept !== '' && kept !== now
          ? t('settings.moved', { now })
          : '';
  return (
    <div class="limit">
      <label htmlFor={id}>{t(`settings.limit.${limit}`)}</label>
      <span class="value">
        <input
          id={id}
          inputMode="decimal"
          autocomplete="off"
          value={typed}
          placeholder={now}
          maxLength={8}
          aria-invalid={problem !== null}
          aria-describedby={`${id}-remark`}
          onInput={(event) => setTyped(event.currentTarget.value)}
          onChange={(event) => take(event.currentTarget.value)}
        />
        <span class="soft">{t(`settings.unit.${unitOf(limit)}`)}</span>
      </span>
      <small id={`${id}-remark`} role="status" class={problem ? 'problem' : 'soft'}>
        {remark}
      </small>
    </div>
  );
}
