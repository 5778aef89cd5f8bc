import { SolarDay } from 'tyme4ts';
import type { Occasion } from '../packs/types.ts';

/** By lunar month and day. The first days of the year are those that the State Council's rule of holidays names. */
const lunarDays: readonly (readonly [month: number, from: number, to: number, Occasion])[] = [
  [1, 1, 3, 'spring_festival'],
  [1, 15, 15, 'lantern_festival'],
  [5, 5, 5, 'dragon_boat'],
  [8, 15, 15, 'mid_autumn'],
];

/** The lunar feast or solar term of a day. In a file of its own: its calendar is loaded when a call begins. */
export function lunarOccasion(now: Date): Occasion | null {
  const day = SolarDay.fromYmd(now.getFullYear(), now.getMonth() + 1, now.getDate());
  const term = day.getTermDay();
  if (term.getDayIndex() === 0 && term.getSolarTerm().getName() === '清明') return 'mourning';
  if (isNewYearsDay(day.next(1))) return 'spring_festival';
  const lunar = day.getLunarDay();
  const found = lunarDays.find(
    ([month, from, to]) => lunar.getMonth() === month && lunar.getDay() >= from && lunar.getDay() <= to,
  );
  return found ? found[3] : null;
}

/** 除夕 is the day before, whether the last month has 29 days or 30. */
function isNewYearsDay(day: SolarDay): boolean {
  const lunar = day.getLunarDay();
  return lunar.getMonth() === 1 && lunar.getDay() === 1;
}
