import type { Handbook } from './handbook-schema.ts';
import { type PackProblem, problemsOfText, sameIds } from './text-problems.ts';
import { slots } from './types.ts';

/** What is wrong with a handbook beyond its shape. A blank may not bear the name of a slot: the call fills those. */
export function handbookProblems({ blanks, categories, entries }: Handbook): PackProblem[] {
  const taken: readonly string[] = slots;
  const known = [...taken, ...blanks.map(({ id }) => id)];
  return [
    ...sameIds(blanks, 'handbook.blanks'),
    ...blanks.flatMap(({ id }, at): PackProblem[] =>
      taken.includes(id) ? [{ problem: 'slot_name', path: `handbook.blanks.${at}.id` }] : [],
    ),
    ...sameIds(entries, 'handbook.entries'),
    ...entries.flatMap(({ answer, category }, at): PackProblem[] => [
      ...problemsOfText(answer, `handbook.entries.${at}.answer`, known),
      ...(Object.hasOwn(categories, category)
        ? []
        : [{ problem: 'unknown_category' as const, path: `handbook.entries.${at}.category` }]),
    ]),
  ];
}
