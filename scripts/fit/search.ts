import type { Weights } from '../../lib/fill/recognise/weights.ts';

/** Weights as one flat list of named numbers. */
type Flat = Readonly<Record<string, number>>;

const flatten = ({ sources, ...rest }: Weights): Flat => ({ ...sources, ...rest });

function restore(flat: Flat, like: Weights): Weights {
  const pick = <T extends Readonly<Record<string, number>>>(names: T): T =>
    Object.fromEntries(Object.keys(names).map((name) => [name, flat[name] ?? 0])) as T;
  const { sources, ...rest } = like;
  return { sources: pick(sources), ...pick(rest) };
}

/** A generator of the same numbers in every run (mulberry32). */
function createRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function shuffled<T>(list: readonly T[], random: () => number): readonly T[] {
  return list
    .map((one) => ({ one, at: random() }))
    .toSorted((a, b) => a.at - b.at)
    .map(({ one }) => one);
}

const steps = [0.7, 0.85, 1.15, 1.4];
const rounds = 3;
/** Less than this is noise of one field. */
const leastGain = 1e-6;

/** Coordinate search: one weight after another, in a drawn order, keeps the step that serves best; until none helps. */
export function searchWeights(start: Weights, seed: number, worthOf: (weights: Weights) => number): Weights {
  const random = createRandom(seed);
  let best = flatten(start);
  let value = worthOf(start);
  for (let round = 0; round < rounds; round += 1) {
    const before = value;
    for (const name of shuffled(Object.keys(best), random)) {
      for (const step of steps) {
        const tried = { ...best, [name]: Math.round((best[name] ?? 0) * step * 1000) / 1000 };
        const reached = worthOf(restore(tried, start));
        if (reached > value + leastGain) [best, value] = [tried, reached];
      }
    }
    if (value <= before + leastGain) break;
  }
  return restore(best, start);
}
