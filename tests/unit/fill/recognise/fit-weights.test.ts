import { describe, expect, it } from 'vitest';
import { defaultWeights, type Weights } from '../../../../lib/fill/recognise/weights.ts';
import { searchWeights } from '../../../../scripts/fit/search.ts';

/** Best where a name counts 3 points and a sure meaning needs 2. */
const worth = ({ sources, sureScore }: Weights): number => -Math.abs(sources.name - 3) - Math.abs(sureScore - 2);

describe('the search for weights', () => {
  it('comes nearer to what serves best', () => {
    expect(worth(searchWeights(defaultWeights, 1, worth))).toBeGreaterThan(worth(defaultWeights));
  });

  it('finds the same from the same seed', () => {
    expect(searchWeights(defaultWeights, 7, worth)).toEqual(searchWeights(defaultWeights, 7, worth));
  });

  it('leaves weights alone that nothing serves better', () => {
    expect(searchWeights(defaultWeights, 1, () => 1)).toEqual(defaultWeights);
  });
});
