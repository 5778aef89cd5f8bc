import type { LiveControl } from './live-control.ts';
import { shownIn } from './read-back.ts';

/** What undo needs: what a field held before and after. */
export interface JournalEntry {
  readonly control: LiveControl;
  readonly before: { readonly value: string; readonly display: string };
  readonly after: string;
}

/**
 * Two runs of one call as one: what the second wrote over the first goes back to what stood there before both, unless the
 * clerk wrote something in between.
 */
export function joinJournals(first: readonly JournalEntry[], second: readonly JournalEntry[]): readonly JournalEntry[] {
  const earlier = new Map(first.map((entry) => [entry.control.element, entry]));
  const joined = second.map((entry) => {
    const before = earlier.get(entry.control.element);
    return before && before.after === shownIn(entry.before) ? { ...entry, before: before.before } : entry;
  });
  const again = new Set(second.map(({ control }) => control.element));
  return [...first.filter(({ control }) => !again.has(control.element)), ...joined];
}
