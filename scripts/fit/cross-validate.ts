import type { Reader } from '../../lib/fill/recognise/read/reader.ts';
import { createRecogniser, defaultReader } from '../../lib/fill/recognise/recognise.ts';
import type { Weights } from '../../lib/fill/recognise/weights.ts';
import type { CollectedForm } from './collect-forms.ts';
import { readersWithoutOwnWords } from './forget-words.ts';
import { addUp, type Counts, f1, measureForm } from './measure.ts';
import { searchWeights } from './search.ts';

/** How all forms come out with some weights. */
export interface Outcome {
  readonly plain: readonly Counts[];
  /** Each form read without the words that only its own system uses. */
  readonly withoutOwnWords: readonly Counts[];
}

export type Measure = (weights: Weights) => Outcome;

/** Measures the same weights only once: the searches of all folds begin alike. */
export function createMeasure(forms: readonly CollectedForm[]): Measure {
  const readers = readersWithoutOwnWords(forms);
  const known = new Map<string, Outcome>();
  return (weights) => {
    const key = JSON.stringify(weights);
    const kept = known.get(key);
    if (kept) return kept;
    const by = (readerOf: (form: CollectedForm) => Reader) =>
      forms.map((form) => measureForm(form, createRecogniser({ reader: readerOf(form), weights })));
    const outcome = {
      plain: by(() => defaultReader),
      withoutOwnWords: by(({ inventory }) => readers.get(inventory.repo) ?? defaultReader),
    };
    known.set(key, outcome);
    return outcome;
  };
}

/** What a forbidden write costs in a search, in F1. */
const forbiddenCost = 0.01;

const worthOf = (counts: readonly Counts[]): number => {
  const sum = addUp(counts);
  return f1(sum) - forbiddenCost * sum.forbiddenWrites;
};

/**
 * The weights that serve all forms but those of one system; with null, all forms. A new form has some words that nobody
 * has seen and many that are known: both readings count alike.
 */
export function fitWithout(
  repo: string | null,
  forms: readonly CollectedForm[],
  measure: Measure,
  start: Weights,
  seed: number,
): Weights {
  const others = (counts: readonly Counts[]) => counts.filter((_, at) => forms[at]?.inventory.repo !== repo);
  return searchWeights(start, seed, (weights) => {
    const { plain, withoutOwnWords } = measure(weights);
    return worthOf(others(plain)) + worthOf(others(withoutOwnWords));
  });
}

/** Each system measured with weights that were fitted without it. */
export function leaveOneOut(forms: readonly CollectedForm[], measure: Measure, start: Weights, seed: number): Outcome {
  const systems = [...new Set(forms.map(({ inventory }) => inventory.repo))];
  const outcomes = systems.map((repo) => {
    const { plain, withoutOwnWords } = measure(fitWithout(repo, forms, measure, start, seed));
    const own = (counts: readonly Counts[]) => counts.filter((_, at) => forms[at]?.inventory.repo === repo);
    return { plain: own(plain), withoutOwnWords: own(withoutOwnWords) };
  });
  return {
    plain: outcomes.flatMap(({ plain }) => plain),
    withoutOwnWords: outcomes.flatMap(({ withoutOwnWords }) => withoutOwnWords),
  };
}
