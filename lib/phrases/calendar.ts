import type { ShiftedDays } from '../packs/calendar-schema.ts';
import type { Occasion } from '../packs/types.ts';

/** Days that are the same each year, by month and day: 1 January, 1 and 2 May, 1 to 3 October, 25 December. */
const solarDays: readonly (readonly [month: number, from: number, to: number, Occasion])[] = [
  [1, 1, 1, 'new_year'],
  [5, 1, 2, 'labour_day'],
  [10, 1, 3, 'national_day'],
  [12, 25, 25, 'christmas'],
];

/** 13 December: China's day of remembrance for the victims of the Nanjing massacre (NPC decision of 27 February 2014). */
const isRemembrance = (date: Date): boolean => date.getMonth() === 11 && date.getDate() === 13;

/**
 * What day and hour ask of a greeting and a farewell (G2, E4), the most special first. On a day of mourning only
 * `mourning` is there: 清明 gets 您好 and no wish. Nothing is known at once, and 您好 is right at any hour, so a call that
 * is answered before the calendar is loaded is never greeted wrongly. The days that were shifted are the pack's.
 */
export async function occasionsOf(now: Date, shifted?: ShiftedDays): Promise<readonly Occasion[]> {
  const { lunarOccasion } = await import('./lunar-calendar.ts');
  const lunar = lunarOccasion(now);
  if (lunar === 'mourning' || isRemembrance(now)) return ['mourning'];
  const solar = solarDays.flatMap(([month, from, to, occasion]) =>
    now.getMonth() + 1 === month && now.getDate() >= from && now.getDate() <= to ? [occasion] : [],
  );
  return [
    ...(lunar ? [lunar] : []),
    ...solar,
    ...(isWeekendAhead(now, shifted) ? (['weekend_ahead'] as const) : []),
    ...hourOf(now),
  ];
}

/** Friday, and Saturday itself, where the next day is free: a weekend may be worked for a feast (调休). */
function isWeekendAhead(now: Date, shifted: ShiftedDays | undefined): boolean {
  const tomorrow = new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1);
  return (now.getDay() === 5 || now.getDay() === 6) && !shifted?.workDays.includes(localDate(tomorrow));
}

const localDate = (day: Date): string =>
  [day.getFullYear(), day.getMonth() + 1, day.getDate()].map((part) => String(part).padStart(2, '0')).join('-');

/** Around noon none of the three is right, so 您好 it stays. */
function hourOf(now: Date): readonly Occasion[] {
  const hour = now.getHours();
  if (hour >= 5 && hour < 11) return ['morning'];
  if (hour >= 13 && hour < 18) return ['afternoon'];
  return hour >= 18 || hour < 5 ? ['evening'] : [];
}
