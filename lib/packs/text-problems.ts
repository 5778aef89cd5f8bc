import { slotsIn } from '../phrases/fill-slots.ts';

export type PackProblem =
  | { readonly problem: 'shape'; readonly path: string; readonly message: string }
  | { readonly problem: 'unknown_slot'; readonly path: string; readonly slot: string }
  | {
      readonly problem: 'bare_brace' | 'no_neutral' | 'same_id' | 'markup' | 'unknown_category' | 'slot_name';
      readonly path: string;
    };

/** What no shape can see in a spoken text: slots that nobody fills, braces that are none, markup. */
export function problemsOfText(text: string, path: string, known: readonly string[]): PackProblem[] {
  const unknown = slotsIn(text).filter((slot) => !known.includes(slot));
  const problems: PackProblem[] = unknown.map((slot) => ({ problem: 'unknown_slot', path, slot }));
  if (/[{}]/.test(text.replace(/\{[a-z_]+\}/g, ''))) problems.push({ problem: 'bare_brace', path });
  if (/<[a-z/!]/i.test(text)) problems.push({ problem: 'markup', path });
  return problems;
}

export function sameIds(items: readonly { readonly id: string }[], path: string): PackProblem[] {
  const seen = new Set<string>();
  return items.flatMap(({ id }, place): PackProblem[] => {
    if (seen.has(id)) return [{ problem: 'same_id', path: `${path}.${place}.id` }];
    seen.add(id);
    return [];
  });
}
