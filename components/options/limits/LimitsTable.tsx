import type { Settings, SettingsChange } from '../../../lib/browser/settings.ts';
import type { Texts } from '../../../lib/i18n/texts.ts';
import { limitsIn, type OfficeLimit } from '../../../lib/procedure/office-limits.ts';
import type { Procedure } from '../../../lib/procedure/procedure-schema.ts';
import { withOfficeLimits } from '../../../lib/procedure/with-office-limits.ts';
import { Button } from '../../ui/Button.tsx';
import { LimitField } from './LimitField.tsx';
import './limits-table.css';

interface Props {
  readonly t: Texts;
  readonly settings: Settings;
  /** The procedure before anything is set by hand. */
  readonly procedure: Procedure;
  readonly change: (part: SettingsChange) => void;
}

const groups = [
  ['ring', ['ringToneMs', 'ringPauseMs', 'answerBeforeRing']],
  ['hold', ['holdLimitMs', 'holdLookInMs']],
  ['talk', ['privateLimitMs', 'quietNudgeMs']],
  ['after', ['wrapUpMs', 'wrapUpExtensionMs', 'sameFaultWindowMs', 'sameFaultFrom']],
] as const satisfies readonly (readonly [string, readonly OfficeLimit[]])[];

/** The line's cadence and the limits of the procedure. An empty field follows the procedure, whose value it shows. */
export function LimitsTable({ t, settings, procedure, change }: Props) {
  const { limits } = settings;
  const inForce = limitsIn(withOfficeLimits(procedure, limits));
  const set = (limit: OfficeLimit, value: number | null) =>
    change((now) => {
      const { [limit]: _, ...others } = now.limits;
      return { limits: value === null ? others : { ...others, [limit]: value } };
    });
  const lateMs = (inForce.answerBeforeRing - 1) * (inForce.ringToneMs + inForce.ringPauseMs);
  return (
    <section id="procedure" class="limits">
      <h2>{t('settings.procedure')}</h2>
      <p class="soft">{t('settings.procedure_help')}</p>
      {groups.map(([group, names]) => (
        <fieldset key={group}>
          <legend>{t(`settings.group.${group}`)}</legend>
          {names.map((limit) => (
            <LimitField
              key={limit}
              t={t}
              limit={limit}
              value={limits[limit]}
              inForce={inForce}
              keep={(value) => set(limit, value)}
            />
          ))}
          {group === 'ring' ? (
            <p class="soft" role="status">
              {t('settings.ring_means', { late: lateMs / 1000, sorry: (lateMs + inForce.ringToneMs) / 1000 })}
            </p>
          ) : null}
          {group === 'talk' ? <p class="soft">{t('settings.nudge_help')}</p> : null}
        </fieldset>
      ))}
      {Object.keys(limits).length > 0 ? (
        <p>
          <Button onClick={() => change({ limits: {} })}>{t('settings.reset')}</Button>
        </p>
      ) : null}
    </section>
  );
}
