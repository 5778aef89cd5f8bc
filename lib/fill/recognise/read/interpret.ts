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
  const { sum } = grammar;
  const parts = new Set(classes.filter((one) => sum.classes.includes(one)));
  if (parts.size >= 2 && sum.classes.includes(head)) return sum.meaning;
  const rules = rulesOf(grammar);
  let first: Rule | undefined;
  for (const modifier of classes.slice(0, -1))
    for (const rule of [rules.get(`${modifier} ${head}`), rules.get(`${modifier} *`)])
      if (rule && (!first || rule.at < first.at)) first = rule;
  return first?.meaning ?? null;
}

interface Rule {
  readonly at: number;
  readonly meaning: Meaning;
}

const indexes = new WeakMap<Grammar, ReadonlyMap<string, Rule>>();

/** The rules by modifier and head, each with its place: the first that fits decides. */
function rulesOf(grammar: Grammar): ReadonlyMap<string, Rule> {
  const known = indexes.get(grammar);
  if (known) return known;
  const index = new Map<string, Rule>();
  for (const [at, [modifier, head, meaning]] of grammar.rules.entries()) {
    const key = `${modifier} ${head}`;
    if (!index.has(key)) index.set(key, { at, meaning });
  }
  indexes.set(grammar, index);
  return index;
}
