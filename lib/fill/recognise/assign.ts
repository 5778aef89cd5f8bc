import { munkres } from 'munkres';
import { type Meaning, noteKeys } from '../../notes/vocabulary.ts';

export interface Candidate {
  readonly meaning: Meaning;
  readonly score: number;
}

const mostCopies = 6;

const isNote = (meaning: Meaning): boolean => noteKeys.some((key) => key === meaning);

/**
 * Gives each field one of its candidate meanings so that the sum of points is greatest over all fields together.
 * @param repetition is what it costs to use one note for a second field, in points.
 * @returns for each field the index of its candidate; -1 where it has none.
 */
export function assign(fields: readonly (readonly Candidate[])[], repetition: number): readonly number[] {
  const chosen = fields.map((candidates): number => (candidates.length > 0 ? 0 : -1));
  for (const group of contested(fields)) {
    const meanings = [...new Set(group.flatMap((at) => (fields[at] ?? []).map(({ meaning }) => meaning)))];
    const copies = Math.min(mostCopies, group.length);
    const columns = meanings.flatMap((meaning) => Array.from({ length: copies }, (_, copy) => ({ meaning, copy })));
    const costs = group.map((at, row) =>
      columns.map(({ meaning, copy }) => {
        const rank = fields[at]?.findIndex((one) => one.meaning === meaning) ?? -1;
        const found = fields[at]?.[rank];
        // Of equal fields the first in the page takes the best reading.
        const later = rank === 0 ? row * 0.001 : 0;
        const again = copy > 0 && isNote(meaning) ? repetition : 0;
        return found ? Math.max(0, 100 - found.score + again + later + copy * 0.0001) : 1000;
      }),
    );
    // More rows than columns cannot all be placed: the rest keeps its best candidate.
    for (const [row, column] of munkres(costs)) {
      const at = group[row];
      const meaning = columns[column]?.meaning;
      const index = at === undefined ? -1 : (fields[at]?.findIndex((one) => one.meaning === meaning) ?? -1);
      if (at !== undefined && index >= 0) chosen[at] = index;
    }
  }
  return chosen;
}

/** Fields that reach for the same meanings, directly or through others; only those with a choice need to be solved. */
function contested(fields: readonly (readonly Candidate[])[]): readonly (readonly number[])[] {
  const groupOf = new Map<Meaning, number[]>();
  for (const [at, candidates] of fields.entries()) {
    const merged = new Set([at]);
    for (const { meaning } of candidates) for (const one of groupOf.get(meaning) ?? []) merged.add(one);
    const group = [...merged].sort((a, b) => a - b);
    for (const one of group) for (const { meaning } of fields[one] ?? []) groupOf.set(meaning, group);
  }
  return [...new Set(groupOf.values())].filter(
    (group) => group.length > 1 && group.some((at) => (fields[at]?.length ?? 0) > 1),
  );
}
