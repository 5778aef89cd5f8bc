/** An instant (epoch ms) as a field of type `date` shows its day, some days later; empty for none. */
export function dayInput(at: number | null, daysLater: number): string {
  if (at === null) return '';
  const day = new Date(at);
  day.setDate(day.getDate() + daysLater);
  const two = (part: number) => String(part).padStart(2, '0');
  return `${String(day.getFullYear()).padStart(4, '0')}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
}

/** Local midnight (epoch ms) of the day in such a field, some days later; null for none. */
export function dayPicked(text: string, daysLater: number): number | null {
  const [year, month, day] = text.split('-').map(Number);
  if (year === undefined || month === undefined || day === undefined) return null;
  const at = new Date(year, month - 1, day + daysLater).getTime();
  return Number.isNaN(at) ? null : at;
}
