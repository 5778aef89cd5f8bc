import type { Locale, Texts } from '../../lib/i18n/texts.ts';
import { dayOf, startOfDay, timeOf } from './format.ts';

const minuteMs = 60_000;
const dayMs = 24 * 60 * minuteMs;

/** When something is due, as a clerk says it: today 14:30, tomorrow 09:00, a day, or no time. */
export function dueOf(dueAt: number | null, now: number, locale: Locale, t: Texts): string {
  if (dueAt === null) return t('promise.some_time');
  const time = timeOf(dueAt, locale);
  const day = startOfDay(dueAt);
  if (day === startOfDay(now)) return t('promise.today', { time });
  if (day === startOfDay(startOfDay(now) + 1.5 * dayMs)) return t('promise.tomorrow', { time });
  return `${dayOf(dueAt, locale)} ${time}`;
}

/** How long ago it was due, in its largest unit. */
export function overdueOf(dueAt: number, now: number, t: Texts): string {
  const minutes = Math.max(0, Math.floor((now - dueAt) / minuteMs));
  const hours = Math.floor(minutes / 60);
  const time =
    hours >= 48
      ? t('promise.days', { count: Math.floor(hours / 24) })
      : hours > 0
        ? t('promise.hours', { count: hours })
        : t('promise.minutes', { count: minutes });
  return t('promise.late', { time });
}
