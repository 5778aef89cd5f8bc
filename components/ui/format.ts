import type { Locale } from '../../lib/i18n/texts.ts';

/** `m:ss`, or `h:mm:ss` from an hour on. Never negative. */
export function clockOf(ms: number): string {
  const total = Math.max(0, Math.floor(ms / 1000));
  const seconds = String(total % 60).padStart(2, '0');
  const minutes = Math.floor(total / 60) % 60;
  const hours = Math.floor(total / 3600);
  return hours > 0 ? `${hours}:${String(minutes).padStart(2, '0')}:${seconds}` : `${minutes}:${seconds}`;
}

/** The time of day of an instant (epoch ms), hours and minutes. */
export const timeOf = (at: number, locale: Locale): string =>
  new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit', hour12: false }).format(at);

/** The day of an instant (epoch ms), short. */
export const dayOf = (at: number, locale: Locale): string =>
  new Intl.DateTimeFormat(locale, { month: 'short', day: 'numeric', weekday: 'short' }).format(at);

/** Midnight (local) of the day of an instant, epoch ms. */
export const startOfDay = (at: number): number => new Date(at).setHours(0, 0, 0, 0);
