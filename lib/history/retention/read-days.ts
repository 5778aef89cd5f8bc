/** Ten years. */
export const longestRetentionDays = 3650;

/** For how many days calls are kept, as it is written: nothing is 0, for good; null: no number of days. */
export function readDays(written: string): number | null {
  const text = written.normalize('NFKC').trim();
  if (text === '') return 0;
  const days = /^\d{1,4}$/.test(text) ? Number(text) : 0;
  return days >= 1 && days <= longestRetentionDays ? days : null;
}
