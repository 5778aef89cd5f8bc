import type { Meaning } from '../../../notes/vocabulary.ts';
import type { Grammar, WordClass } from '../lexicon/schema.ts';
import type { Split } from './split.ts';

/** What a text means, with how far it can be trusted, 0 to 1. */
export interface Reading {
  readonly meaning: Meaning;
  readonly strength: number;
  readonly head: WordClass;
  readonly classes: readonly WordClass[];
  /** Words that could be many things: 备注 may be the description or anything. */
  readonly vague: boolean;
}

/** The last word decides; the words before it modify. */
export function interpret({ classes, coverage, headAtEdge }: Split, grammar: Grammar): Reading | null {
  // What is only done, not named, heads nothing: 报修 alone is no field.
  const head = classes.at(-1);
  if (!head) return null;
  const ruled = ruledMeaning(classes, head, grammar);
  const meaning = ruled ?? grammar.alone[head];
  if (!meaning) return null;
  const understood = coverage > 0.99 ? 1 : (grammar.strict[head] ?? 1);
  const edge = headAtEdge ? 0.55 + 0.45 * coverage : 0.45 * coverage;
  // What a rule decides is not in doubt: 等级 may be many things, 报修等级 is one.
  const trust = (ruled ? 1 : (grammar.uncertain[head] ?? 1)) * understood * edge;
  return { meaning, head, classes, strength: trust, vague: head === 'remark' };
}

function ruledMeaning(classes: readonly WordClass[], head: WordClass, grammar: Grammar): Meaning | null {
  const { sum, rules } = grammar;
  const parts = new Set(classes.filter((one) => sum.classes.includes(one)));
  if (parts.size >= 2 && sum.classes.includes(head)) return sum.meaning;
  const modifiers = new Set(classes.slice(0, -1));
  const rule = rules.find(([modifier, of]) => modifiers.has(modifier) && (of === '*' || of === head));
  return rule?.[2] ?? null;
}
