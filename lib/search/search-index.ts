import { addReading, createHaystack, type Haystack } from './haystack.ts';
import { type Document, readingsOf, type ToPinyin } from './readings.ts';

/** Everything that a search looks at, made once. */
export interface SearchIndex {
  readonly size: number;
  readonly asWritten: Haystack;
  readonly inPinyin: Haystack;
  readonly inInitials: Haystack;
  /** Words in Latin letters, for typos. */
  readonly vocabulary: readonly string[];
}

const documentsPerStep = 25;

/** Makes an index step by step, so that whoever drives it can rest between two steps. */
export function* buildIndex<T>(
  items: readonly T[],
  documentOf: (item: T) => Document,
  toPinyin: ToPinyin,
): Generator<void, SearchIndex> {
  const size = items.length;
  const [asWritten, inPinyin, inInitials] = [createHaystack(size), createHaystack(size), createHaystack(size)];
  const vocabulary = new Set<string>();
  for (const [at, item] of items.entries()) {
    const readings = readingsOf(documentOf(item), toPinyin);
    addReading(asWritten, at, readings.asWritten);
    addReading(inPinyin, at, readings.inPinyin);
    addReading(inInitials, at, readings.inInitials);
    for (const word of readings.words) vocabulary.add(word);
    if (at % documentsPerStep === documentsPerStep - 1) yield;
  }
  return { size, asWritten, inPinyin, inInitials, vocabulary: [...vocabulary] };
}

/** Drives a generator to its end, with a rest whenever `sliceMs` are over: no keystroke waits longer than that. */
export async function inSlices<T>(
  steps: Generator<void, T>,
  now: () => number,
  rest: () => Promise<void>,
  sliceMs = 6,
): Promise<T> {
  let began = now();
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (now() - began >= sliceMs) {
      await rest();
      began = now();
    }
  }
}
