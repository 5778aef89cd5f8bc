import type { Presence } from '../../../lib/directory/presence.ts';
import type { Locale, Texts } from '../../../lib/i18n/texts.ts';
import { dayOf, timeOf } from '../../ui/format.ts';

/** “away until 14:30”, with the day where it is another one. */
export function presenceText(presence: Presence | null, t: Texts, locale: Locale): string {
  if (!presence) return t('presence.here');
  const { state, untilAt } = presence;
  if (untilAt === null) return t(`presence.${state}`);
  const today = dayOf(untilAt, locale) === dayOf(Date.now(), locale);
  const time = timeOf(untilAt, locale);
  return t(`presence.${state}_until`, { time: today ? time : `${dayOf(untilAt, locale)} ${time}` });
}
