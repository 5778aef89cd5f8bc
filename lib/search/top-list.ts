import type { FindOptions } from './find.ts';

export interface Ranked {
  /** The document's place in the list that was indexed. */
  readonly at: number;
  readonly score: number;
}

/** Keeps the best few of many; of equals the one that came first. */
export function createTopList({ most, visible = () => true }: FindOptions) {
  const best: Ranked[] = [];
  return {
    offer: (at: number, score: number): void => {
      const least = best.length < most ? 0 : (best.at(-1)?.score ?? 0);
      if (score <= least || !visible(at)) return;
      let place = best.length;
      while (place > 0 && (best[place - 1]?.score ?? 0) < score) place -= 1;
      best.splice(place, 0, { at, score });
      if (best.length > most) best.pop();
    },
    list: (): readonly Ranked[] => best,
  };
}
