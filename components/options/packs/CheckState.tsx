import type { Texts } from '../../../lib/i18n/texts.ts';
import type { SubscriptionRecord } from '../../../lib/packs/subscribe/subscription.ts';

interface Props {
  readonly t: Texts;
  readonly subscription: SubscriptionRecord;
  readonly now: number;
}

/** When the address was last asked, and what was wrong if something was. */
export function CheckState({ t, subscription: { checkedAt, problem }, now }: Props) {
  const minutes = checkedAt === null ? 0 : Math.max(0, Math.round((now - checkedAt) / 60_000));
  const hours = Math.round(minutes / 60);
  return (
    <p class={problem ? 'problem' : 'soft'} role="status">
      {checkedAt === null
        ? t('packs.never_checked')
        : minutes < 60
          ? t('packs.checked_minutes', { count: minutes })
          : t('packs.checked_hours', { count: hours })}
      {problem ? ` ${t(`packs.check_problem.${problem}`)}` : null}
    </p>
  );
}
