import type { LiveControl } from './live-control.ts';

/**
 * The controls that still bear the label that the plan was made from. One whose label was exchanged since the clerk saw
 * the plan is gone for it, even where its element is the same.
 */
export function sameMeaning(
  known: ReadonlyMap<number, LiveControl>,
  now: readonly LiveControl[],
): ReadonlyMap<number, LiveControl> {
  const labels = new Map(now.map(({ element, descriptor }) => [element, descriptor.label]));
  return new Map(
    [...known].filter(([, { element, descriptor }]) => (labels.get(element) ?? descriptor.label) === descriptor.label),
  );
}
